import { expect, test } from 'vitest'
import { GEMEENTELIJKE_KADERS } from './gemeentelijke-normen.ts'
import { KADERS } from './kaders.ts'
import type { KaderOnderdeel, Normenkader } from './normenkader.ts'

/**
 * Where each published set comes from, how sure its rows are and what it says of activities, kept apart from the sets and taken over
 * from them, not read at the source again: who changes a set, changes it here too and says why. The minutes stand in `rijen.test.ts`.
 */
const GEPUBLICEERD = KADERS.filter(({ id }) => GEMEENTELIJKE_KADERS.every((kader) => kader.id !== id))

const HERKOMST = `
  hbel-2021 | Normenkader huishoudelijke hulp HBEL | Maatschappelijke Zaken HBEL (Huizen, Blaricum, Eemnes en Laren) | 2021 | minuten per jaar | niet onafhankelijk | omvang | vanaf 2021-01-01
  kpmg-hhm-utrecht-2016 | Normering van de basisvoorziening Schoon Huis, Utrecht | KPMG Plexus en Bureau HHM, in opdracht van de gemeente Utrecht | 2016 | minuten per jaar | onafhankelijk | omvang | vanaf 2016-09-01
  hhm-2019 | Normenkader Huishoudelijke Ondersteuning 2019 | Bureau HHM | 2019 | minuten per week | onafhankelijk | omvang | vanaf 2019-01-01
  hhm-2025 | Normenkader Huishoudelijke Ondersteuning 2025 | Bureau HHM | 2025 | minuten per week | onafhankelijk | omvang | vanaf 2025-01-01
  ciz-2006 | Protocol huishoudelijke verzorging van het CIZ | Centrum Indicatiestelling Zorg | 2006 | minuten per week | onafhankelijk | omvang | vanaf 2006-12-01
  maastricht-2019 | Opbouw van hulp bij het huishouden, Maastricht | gemeente Maastricht | 2019 | minuten per week | niet onafhankelijk | omvang | vanaf 2019-03-19
  nen2075-vsr-kms | NEN 2075, het kwaliteitsmeetsysteem van de VSR | NEN en VSR, met TNO | 2014 | minuten per week | onafhankelijk | meten | vanaf onbekend
  begeleiding-none | Begeleiding, dagbesteding, verblijf, vervoer en hulpmiddelen: geen erkende openbare norm | niemand | geen jaar | minuten per week | niet onafhankelijk | omvang | vanaf onbekend
`

const UITSPRAKEN = `
  hbel-2021 | ECLI:NL:RBMNE:2023:4299 | Almere, dezelfde basis van 108 uur per jaar | gezien
  hbel-2021 | ECLI:NL:RBMNE:2023:4300 | Almere, dezelfde basis van 108 uur per jaar | gezien
  kpmg-hhm-utrecht-2016 | ECLI:NL:CRVB:2018:3835 | Nijkerk, dat op dit onderzoek steunde | gezien
  kpmg-hhm-utrecht-2016 | ECLI:NL:CRVB:2018:3838 | Bodegraven-Reeuwijk, dat op dit onderzoek steunde | gezien
  kpmg-hhm-utrecht-2016 | ECLI:NL:RBMNE:2016:2516 | Utrecht, de eerdere norm van 78 uur per jaar | gezien
  kpmg-hhm-utrecht-2016 | ECLI:NL:RBMNE:2018:840 | Utrecht, basis met modules | gezien
  hhm-2019 | ECLI:NL:CRVB:2025:612 | gebruik als vertrekpunt | gezien
  hhm-2019 | ECLI:NL:CRVB:2025:601 | Tilburg | gezien
  hhm-2019 | ECLI:NL:RBMNE:2023:4299 | Almere, basis van 108 uur per jaar | gezien
  ciz-2006 | ECLI:NL:CRVB:2019:982 | extra was en extra vuil | gezien
  ciz-2006 | ECLI:NL:CRVB:2015:1591 | Nijmegen, 180 minuten zwaar werk | gezien
  ciz-2006 | ECLI:NL:CRVB:2014:414 | Leiden, 90 minuten zwaar werk in een kleine benedenwoning | gezien
`

const AANNAMES = `
  hbel-2021 | opruimenEnAfwas | ECLI:NL:CRVB:2018:3835
  hbel-2021 | andereActiviteiten | ECLI:NL:CRVB:2018:3835
  hbel-2021 | andereFrequenties | ECLI:NL:CRVB:2018:3835
  hbel-2021 | minderDanVolledigeOvername | -
  kpmg-hhm-utrecht-2016 | opruimenEnAfwas | ECLI:NL:CRVB:2018:3835
  kpmg-hhm-utrecht-2016 | andereActiviteiten | ECLI:NL:CRVB:2018:3835
  kpmg-hhm-utrecht-2016 | andereFrequenties | ECLI:NL:CRVB:2018:3835
  kpmg-hhm-utrecht-2016 | minderDanVolledigeOvername | -
  hhm-2019 | opruimenEnAfwas | ECLI:NL:CRVB:2018:3835
  hhm-2019 | andereActiviteiten | ECLI:NL:CRVB:2018:3835
  hhm-2019 | andereFrequenties | ECLI:NL:CRVB:2018:3835
  hhm-2019 | minderDanVolledigeOvername | -
  hhm-2025 | andereActiviteiten | ECLI:NL:CRVB:2018:3835
  hhm-2025 | andereFrequenties | ECLI:NL:CRVB:2018:3835
  ciz-2006 | minderDanVolledigeOvername | ECLI:NL:CRVB:2015:1591
`

const STAP_4 = `
  hbel-2021 | eigen mogelijkheden of netwerk | 1380 | jaar | minder | gezien | hoog
  hhm-2019 | eigen mogelijkheden of netwerk | 1380 | jaar | minder | bekend | middel
  hhm-2025 | een bezoek per twee weken | 150 | twee weken | in totaal | gezien | hoog
`

const RIJEN = `
  hbel-2021 | schoon-en-leefbaar-huis | basis | - | altijd | - | met bron | gezien | hoog | basisnorm | -
  hbel-2021 | schoon-en-leefbaar-huis | enig-extra-inzet | - | extraInzet enig | - | met bron | gezien | hoog | - | -
  hbel-2021 | schoon-en-leefbaar-huis | veel-extra-inzet | - | extraInzet veel | - | met bron | gezien | hoog | - | -
  hbel-2021 | schoon-en-leefbaar-huis | samenstelling-huishouden | - | extraHuishouden | - | met bron | gezien | hoog | - | -
  hbel-2021 | schoon-en-leefbaar-huis | extra-kamer-in-gebruik | - | extraKamersInGebruik, per stuk | - | met bron | gezien | hoog | - | -
  hbel-2021 | schoon-en-leefbaar-huis | extra-kamer-niet-in-gebruik | - | extraKamersNietInGebruik, per stuk | - | met bron | gezien | hoog | - | -
  hbel-2021 | schoon-en-leefbaar-huis | extra-vervuiling | - | extraVervuiling | - | met bron | gezien | hoog | - | -
  kpmg-hhm-utrecht-2016 | schoon-en-leefbaar-huis | basis | - | altijd | - | met bron | gezien | hoog | basisnorm, basismodule, standaardmodule | 6294, 4680
  kpmg-hhm-utrecht-2016 | schoon-en-leefbaar-huis | extra-schoonmaak-partner | - | beperkingenPartner | - | met bron | gezien | hoog | - | -
  kpmg-hhm-utrecht-2016 | wasverzorging | lichte-was | - | lichteWas | - | met bron | gezien | hoog | - | -
  kpmg-hhm-utrecht-2016 | wasverzorging | extra-lichte-was | - | extraLichteWas | - | met bron | gezien | hoog | - | -
  kpmg-hhm-utrecht-2016 | wasverzorging | zware-was | - | zwareWas | - | met bron | gezien | hoog | - | -
  kpmg-hhm-utrecht-2016 | wasverzorging | kleding-en-linnengoed | - | kledingEnLinnengoed | - | met bron | gezien | hoog | verzorging kleding en linnengoed, verzorging kleding/linnengoed | -
  kpmg-hhm-utrecht-2016 | wasverzorging | extra-was-partner | - | extraWasPartner | - | met bron | gezien | hoog | - | -
  hhm-2019 | schoon-en-leefbaar-huis | basis | - | altijd | - | met bron | gezien | hoog | basisnorm | -
  hhm-2019 | schoon-en-leefbaar-huis | enig-extra-inzet | - | extraInzet enig | - | met bron | bekend | middel | - | -
  hhm-2019 | schoon-en-leefbaar-huis | veel-extra-inzet | - | extraInzet veel | - | met bron | bekend | middel | - | -
  hhm-2019 | schoon-en-leefbaar-huis | samenstelling-huishouden | - | extraHuishouden | - | met bron | bekend | middel | - | -
  hhm-2019 | schoon-en-leefbaar-huis | extra-kamer-in-gebruik | - | extraKamersInGebruik, per stuk | - | met bron | bekend | middel | - | -
  hhm-2019 | schoon-en-leefbaar-huis | extra-kamer-niet-in-gebruik | - | extraKamersNietInGebruik, per stuk | - | met bron | bekend | middel | - | -
  hhm-2019 | schoon-en-leefbaar-huis | extra-vervuiling | - | extraVervuiling | - | met bron | bekend | hoog | - | -
  hhm-2019 | wasverzorging | was | - | kledingEnLinnengoed | - | met bron | bekend | hoog | - | -
  hhm-2019 | boodschappen | boodschappen | - | boodschappen | - | zonder bron | bekend | laag | - | -
  hhm-2019 | maaltijden | broodmaaltijd | - | broodmaaltijd, per stuk | - | zonder bron | bekend | laag | - | -
  hhm-2019 | maaltijden | warme-maaltijd | - | warmeMaaltijd, per stuk | - | zonder bron | bekend | laag | - | -
  hhm-2019 | kindzorg | kind-naar-bed | - | kindNaarBed, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-uit-bed | - | kindUitBed, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-wassen | - | kindWassenEnKleden, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-brood | - | kindBroodmaaltijd, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-warm | - | kindWarmeMaaltijd, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-fles | - | kindFles, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-luier | - | kindLuier, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | kindzorg | kind-school | - | kindSchool, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | advies-instructie-voorlichting | aiv | - | adviesInstructieVoorlichting, per stuk | - | zonder bron | bekend | middel | - | -
  hhm-2019 | regie | regie | - | regie | - | zonder bron | bekend | middel | - | -
  hhm-2025 | schoon-en-leefbaar-huis | basis | - | altijd | - | met bron | gezien | hoog | basisnorm | -
  hhm-2025 | wasverzorging | was | - | kledingEnLinnengoed | - | met bron | gezien | hoog | - | -
  ciz-2006 | schoon-en-leefbaar-huis | licht-een | licht huishoudelijk werk | personen | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | schoon-en-leefbaar-huis | licht-meer | licht huishoudelijk werk | personen | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | schoon-en-leefbaar-huis | licht-kinderen | licht huishoudelijk werk | kinderen | - | met bron | bekend | hoog | - | -
  ciz-2006 | schoon-en-leefbaar-huis | licht-allergie | licht huishoudelijk werk | allergieCopd | - | met bron | bekend | hoog | - | -
  ciz-2006 | schoon-en-leefbaar-huis | licht-gedrag | licht huishoudelijk werk | psychischOfGedrag | - | zonder bron | bekend | middel | - | -
  ciz-2006 | schoon-en-leefbaar-huis | zwaar-een | zwaar huishoudelijk werk | personen | huishouden | zonder bron | bekend | middel | - | -
  ciz-2006 | schoon-en-leefbaar-huis | zwaar-meer | zwaar huishoudelijk werk | personen | huishouden | zonder bron | bekend | middel | - | -
  ciz-2006 | schoon-en-leefbaar-huis | zwaar-klein | zwaar huishoudelijk werk | kleineGelijkvloerseWoning | woning | met bron | gezien | middel | - | -
  ciz-2006 | schoon-en-leefbaar-huis | zwaar-groter | zwaar huishoudelijk werk | grotereWoning | woning | met bron | gezien | middel | - | -
  ciz-2006 | schoon-en-leefbaar-huis | zwaar-kinderen | zwaar huishoudelijk werk | kinderen | - | met bron | bekend | hoog | - | -
  ciz-2006 | schoon-en-leefbaar-huis | zwaar-allergie | zwaar huishoudelijk werk | allergieCopd | - | zonder bron | bekend | middel | - | -
  ciz-2006 | wasverzorging | was-een | - | personen | - | met bron | bekend | hoog | - | -
  ciz-2006 | wasverzorging | was-meer | - | personen | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | wasverzorging | was-kind | - | kinderen, per stuk | - | zonder bron | bekend | middel | - | -
  ciz-2006 | wasverzorging | was-extra | - | extraWas | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | boodschappen | boodschappen | - | boodschappen | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | boodschappen | boodschappen-tweede | - | boodschappen | - | zonder bron | bekend | middel | - | -
  ciz-2006 | maaltijden | broodmaaltijd | - | broodmaaltijd, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | maaltijden | warme-maaltijd | - | warmeMaaltijd, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | maaltijden | maaltijd-kinderen | - | maaltijdMetKinderen, per stuk | - | zonder bron | bekend | middel | - | -
  ciz-2006 | kindzorg | kind-naar-bed | - | kindNaarBed, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-uit-bed | - | kindUitBed, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-wassen | - | kindWassenEnKleden, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-brood | - | kindBroodmaaltijd, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-warm | - | kindWarmeMaaltijd, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-fles | - | kindFles, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-luier | - | kindLuier, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | kindzorg | kind-school | - | kindSchool, per stuk | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | regie | organisatie | - | regie | - | zonder bron | bekend | hoog | - | -
  ciz-2006 | regie | organisatie-extra | - | extraRegie | - | zonder bron | bekend | middel | - | -
  ciz-2006 | regie | ontregeld | - | ontregeldHuishouden | - | zonder bron | bekend | middel | - | -
  ciz-2006 | advies-instructie-voorlichting | aiv | - | adviesInstructieVoorlichting, per stuk | - | zonder bron | bekend | hoog | - | -
  maastricht-2019 | schoon-en-leefbaar-huis | licht-deels | lichte taken | altijd | - | met bron | gezien | hoog | - | -
  maastricht-2019 | schoon-en-leefbaar-huis | zwaar | zware taken | altijd | - | met bron | gezien | hoog | - | -
  maastricht-2019 | schoon-en-leefbaar-huis | licht-kinderen | lichte taken | kinderen | - | met bron | gezien | hoog | - | -
  maastricht-2019 | schoon-en-leefbaar-huis | zwaar-kinderen | zware taken | kinderen | - | met bron | gezien | hoog | - | -
  maastricht-2019 | schoon-en-leefbaar-huis | trap-1 | - | trap | - | met bron | gezien | hoog | trap 1, 1e trap | -
  maastricht-2019 | schoon-en-leefbaar-huis | trap-2 | - | trap | - | met bron | gezien | hoog | trap 2, 2e trap | -
  maastricht-2019 | wasverzorging | was | - | kledingEnLinnengoed | - | met bron | gezien | hoog | - | -
`

const ACTIVITEITEN = `
  hhm-2019 | woonkamer | afnemen, laag | 1x per week | - | - | bekend | middel
  hhm-2019 | woonkamer | afnemen, midden en hoog | 1x per week | - | - | bekend | middel
  hhm-2019 | woonkamer | stofzuigen | 1x per week | - | - | bekend | middel
  hhm-2019 | woonkamer | dweilen | 1x per week | - | - | bekend | middel
  hhm-2019 | slaapkamer | stof afnemen | 1x per week | - | - | bekend | middel
  hhm-2019 | slaapkamer | stofzuigen | 1x per week | - | - | bekend | middel
  hhm-2019 | slaapkamer | dweilen | 1x per week | - | - | bekend | laag
  hhm-2019 | slaapkamer | bed verschonen | 1x per 2 weken | - | - | bekend | middel
  hhm-2019 | keuken | stofzuigen | 1x per week | - | - | bekend | middel
  hhm-2019 | keuken | dweilen | 1x per week | - | - | bekend | middel
  hhm-2019 | keuken | keukenblok, buitenkant | 1x per week | - | - | bekend | middel
  hhm-2019 | keuken | apparaten, buitenkant | 1x per week | - | - | bekend | middel
  hhm-2019 | keuken | afval opruimen | 1x per week | - | - | bekend | middel
  hhm-2019 | sanitair | badkamer schoonmaken | 1x per week | - | - | bekend | middel
  hhm-2019 | sanitair | toilet schoonmaken | 1x per week | - | - | bekend | middel
  hhm-2019 | hal | stofzuigen | 1x per week | - | - | bekend | middel
  hhm-2019 | hal | trap stofzuigen | 1x per week | - | - | bekend | middel
  hhm-2019 | hal | dweilen | 1x per week | - | - | bekend | middel
  hhm-2019 | alle ruimten | gordijnen wassen | 1x per jaar | - | - | bekend | middel
  hhm-2019 | alle ruimten | lamellen reinigen | 2x per jaar | - | - | bekend | laag
  hhm-2019 | alle ruimten | ramen wassen, binnenkant | 4x per jaar | - | - | bekend | middel
  hhm-2019 | alle ruimten | deuren en deurposten | 2x per jaar | - | - | bekend | middel
  hhm-2019 | alle ruimten | radiatoren reinigen | 2x per jaar | - | - | bekend | laag
  hhm-2019 | woonkamer | zitmeubels afnemen | 1x per 8 weken | - | - | bekend | laag
  hhm-2019 | slaapkamer | matras draaien | 2x per jaar | - | - | bekend | middel
  hhm-2019 | keuken | kastjes, binnenkant | 2x per jaar | - | - | bekend | middel
  hhm-2019 | keuken | koelkast, binnenkant | 3x per jaar | - | - | bekend | middel
  hhm-2019 | keuken | oven en magnetron grondig | 4x per jaar | - | - | bekend | middel
  hhm-2019 | keuken | vriezer reinigen | 1x per jaar | - | - | bekend | middel
  hhm-2019 | keuken | afzuigkap reinigen | 2x per jaar | - | - | bekend | middel
  hhm-2019 | keuken | kastjes, bovenkant | 1x per 6 weken | - | - | bekend | middel
  hhm-2019 | keuken | tegelwand los van het keukenblok | 2x per jaar | - | - | bekend | middel
  hhm-2019 | sanitair | tegelwand badkamer | 4x per jaar | - | - | bekend | middel
  hhm-2019 | - | sorteren | - | - | - | bekend | middel
  hhm-2019 | - | wasmachine in- en uitladen | - | - | - | bekend | middel
  hhm-2019 | - | drogen | - | - | - | bekend | middel
  hhm-2019 | - | vouwen | - | - | - | bekend | middel
  hhm-2019 | - | strijken | - | - | - | bekend | middel
  hhm-2019 | - | opbergen | - | - | - | bekend | middel
  hhm-2019 | keuken | broodmaaltijd klaarzetten en afruimen | per keer | - | 20 | bekend | laag
  hhm-2019 | keuken | maaltijd opwarmen en afruimen | per keer | - | 15 | bekend | laag
  hhm-2019 | - | advies, instructie en voorlichting | ten hoogste 3x per week | - | 30 | bekend | middel
  ciz-2006 | - | opruimen | 3x per week | - | - | bekend | middel
  ciz-2006 | - | stof afnemen | 3x per week | - | - | bekend | middel
  ciz-2006 | - | bedden opmaken | 3x per week | - | - | bekend | middel
  ciz-2006 | - | afwassen of vaatwasser | 3x per week | - | - | bekend | middel
  ciz-2006 | - | stofzuigen | 1x per week | - | - | bekend | middel
  ciz-2006 | - | schrobben of dweilen | 1x per week | - | - | bekend | middel
  ciz-2006 | - | sanitair en keuken | 1x per week | - | - | bekend | middel
  ciz-2006 | - | bedden verschonen | 1x per week | - | - | bekend | middel
  ciz-2006 | - | afval opruimen | 1x per week | - | - | bekend | middel
  ciz-2006 | - | broodmaaltijd | per keer | - | 15 | bekend | middel
  ciz-2006 | - | warme maaltijd | per keer | - | 30 | bekend | middel
  ciz-2006 | - | advies, instructie en voorlichting | ten hoogste 3x per week | - | 30 | bekend | middel
`

const KLASSEN = `
  ciz-2006 | 1 | 0 | 114 | bekend
  ciz-2006 | 2 | 120 | 234 | gezien
  ciz-2006 | 3 | 240 | 414 | gezien
  ciz-2006 | 4 | 420 | 594 | bekend
  ciz-2006 | 5 | 600 | 774 | bekend
  ciz-2006 | 6 | 780 | 954 | bekend
`

type Cellen = readonly (string | number | null | undefined)[]

/** The lines of a table, `-` where there is nothing. */
function regels(rijenVan: (kader: Normenkader) => readonly Cellen[]): readonly string[] {
  return GEPUBLICEERD.flatMap((kader) =>
    rijenVan(kader).map((cellen) => [kader.id, ...cellen.map((cel) => cel ?? '-')].join(' | ')),
  )
}

function perDeel(
  kader: Normenkader,
  rijenVan: (deel: KaderOnderdeel) => readonly Cellen[],
): readonly Cellen[] {
  return kader.onderdelen.flatMap(rijenVan)
}

function tabel(tekst: string): readonly string[] {
  return tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim())
}

test('who made each set, when, for which period, how independent and from when on', () => {
  const gevonden = regels((kader) => [
    [
      kader.naam,
      kader.opsteller,
      kader.jaar ?? 'geen jaar',
      `minuten per ${kader.periode}`,
      kader.onafhankelijk ? 'onafhankelijk' : 'niet onafhankelijk',
      kader.doel ?? 'omvang',
      `vanaf ${kader.geldigVan ?? 'onbekend'}`,
    ],
  ])
  expect(gevonden).toEqual(tabel(HERKOMST))
  expect(GEPUBLICEERD.filter(({ geldigTotEnMet }) => geldigTotEnMet !== null)).toEqual([])
})

test('which rulings tried it, and on what', () => {
  const gevonden = regels(({ getoetst }) => getoetst.map((een) => [een.ecli, een.gaatOver, een.zekerheid]))
  expect(gevonden).toEqual(tabel(UITSPRAKEN))
  expect(GEPUBLICEERD.filter(({ verworpen }) => verworpen !== undefined)).toEqual([])
})

test('what the study took for granted', () => {
  const gevonden = regels(({ aannames = [] }) => aannames.map((een) => [een.schakelaar, een.ecli]))
  expect(gevonden).toEqual(tabel(AANNAMES))
})

test('what belongs to step 4 and not to the need', () => {
  const gevonden = regels(({ hoortBijStap4, periode }) =>
    hoortBijStap4.map((een) => [
      een.naam,
      een.minuten,
      een.per ?? periode,
      een.geeft ?? 'minder',
      een.zekerheid,
      een.vertrouwen ?? 'hoog',
    ]),
  )
  expect(gevonden).toEqual(tabel(STAP_4))
})

test('what each row counts, whether per piece, how sure it is, for which task, by which other names and with which earlier figures', () => {
  const gevonden = regels((kader) =>
    perDeel(kader, ({ onderdeel, rijen }) =>
      rijen.map((rij) => [
        onderdeel,
        rij.rij,
        rij.taak,
        `${rij.telt.feit}${rij.telt.is === undefined ? '' : ` ${rij.telt.is}`}${rij.telt.perStuk === true ? ', per stuk' : ''}`,
        rij.zwaarWerkNaar,
        rij.bron === null ? 'zonder bron' : 'met bron',
        rij.zekerheid,
        rij.vertrouwen ?? 'hoog',
        rij.ookWel?.join(', '),
        rij.eerder?.map((een) => een.minuten).join(', '),
      ]),
    ),
  )
  expect(gevonden).toEqual(tabel(RIJEN))
})

test('which activities, in which room, how often and how long', () => {
  const gevonden = regels((kader) =>
    perDeel(kader, ({ activiteiten }) =>
      activiteiten.map((een) => [
        een.ruimte,
        een.naam,
        een.frequentie,
        een.minuten,
        een.perKeer,
        een.zekerheid,
        een.vertrouwen ?? 'hoog',
      ]),
    ),
  )
  expect(gevonden).toEqual(tabel(ACTIVITEITEN))
})

test('the classes of old decisions', () => {
  const gevonden = regels(({ klassen = [] }) =>
    klassen.map((een) => [een.klasse, een.van, een.totEnMet, een.zekerheid]),
  )
  expect(gevonden).toEqual(tabel(KLASSEN))
})
