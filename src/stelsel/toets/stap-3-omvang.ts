import { minutenPerJaar } from '../../basis/minuten.ts'
import { maatInWoorden, vraagtHoeveelheid } from '../normen/voorzieningen.ts'
import type { Gebrek, Uitslag } from './bevinding.ts'
import { gebrek, IN_ORDE, NOG_NIET, nietTeZien, samen } from './bevinding.ts'
import type { Check } from './check.ts'
import type { Behoefte, ToetsInvoer, Vaststelling } from './invoer.ts'
import { behoefteMinuten, isGeteld, samenInTekst } from './omvang.ts'
import { WOORDDEEL } from './patroon.ts'
import { betekenisVanOntbreken, inStap, isAfwijzend, isBeslist, ontbreekt, oplossingen } from './stand.ts'
import {
  BEHOEFTE,
  GRENS_GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM,
  GRENS_OMVANG_NIET_VASTGESTELD,
  GRENS_OMVANG_ONJUIST_BEREKEND,
} from './stap-3-grensgevallen.ts'
import { isOverEenDing, isSoortOnbekend } from './stap-3-soort.ts'
import { alleTeksten, ERTUSSEN, findZin, NIET_GEDAAN, NIET_NODIG, nietGedaan } from './tekst.ts'
import {
  BESLUIT,
  besluitMet,
  besluitMetDienst,
  deelsVerteld,
  dossier,
  stappenMet,
  stappenZonder,
} from './voorbeeld-dossier.ts'

type Gelezen = Pick<ToetsInvoer, 'vaststellingen' | 'besluit' | 'eerder' | 'afgerond' | 'dekking' | 'teksten'>

const HERSTEL =
  'Werk in stap 3 uit wat er nodig is alsof niemand helpt: welke activiteiten, hoe vaak en hoeveel tijd, met de bron erbij.'

/** Step 3: nature and extent of what is needed, as if nobody helped (activity x frequency x time). */
function omvangNietVastgesteld(invoer: Gelezen & Pick<ToetsInvoer, 'adviezen'>): Uitslag {
  const stap3 = inStap(invoer.vaststellingen, 3)
  const uitTekst = samen(overgenomenIndicatie(invoer), omvangInTekst(invoer))
  if (uitTekst.gebreken.length > 0 && stap3.length > 0) return uitTekst
  if (stap3.length === 0) return samen(uitTekst, zonderStap3(invoer, uitTekst.gebreken.length > 0))
  return samen(uitTekst, zonderTijd(invoer, stap3))
}

function zonderStap3(invoer: Gelezen & Pick<ToetsInvoer, 'adviezen'>, alGezegd: boolean): Uitslag {
  const afgetrokken = oplossingen(invoer.vaststellingen).find(({ oplossing }) => isGeteld(oplossing))
  if (afgetrokken !== undefined) {
    return gebrek({
      ernst: 'blokkerend',
      uitleg: 'Er is hulp afgetrokken (stap 4), maar nergens staat hoeveel er nodig is (stap 3).',
      herstel: HERSTEL,
      plaats: afgetrokken.plaats,
    })
  }
  if (alGezegd) return IN_ORDE
  const betekenis = betekenisVanOntbreken(invoer, 3)
  const niets =
    invoer.besluit !== undefined &&
    isAfwijzend(invoer.besluit.beslissing) &&
    invoer.besluit.voorzieningen.length === 0
  return ontbreekt(
    niets
      ? zonderBeperking(invoer, betekenis)
      : betekenis === 'aandacht' && !vraagtTijd(invoer)
        ? 'niet te zien'
        : betekenis,
    {
      uitleg: 'Er is niet vastgesteld welke hulp nodig is en hoeveel (stap 3).',
      herstel: HERSTEL,
      plaats: 'stap 3',
    },
    'Het dossier vertelt niet welke hulp nodig is en hoeveel.',
  )
}

/** An aid or a home adaptation has a nature and no amount; dagdelen, nights and rides are judged by their own number. */
function vraagtTijd({ besluit }: Pick<ToetsInvoer, 'besluit'>): boolean {
  const voorzieningen = besluit?.voorzieningen ?? []
  return (
    voorzieningen.length === 0 || voorzieningen.some(({ soort }) => soort === undefined || soort === 'dienst')
  )
}

/** Help that is counted in its own unit, with a number in the decision that nobody gave a source and a reason. */
function zonderOnderbouwing({ besluit }: Pick<ToetsInvoer, 'besluit'>) {
  return (besluit?.voorzieningen ?? []).find(
    ({ soort = 'dienst', onderbouwing }) =>
      soort !== 'dienst' && vraagtHoeveelheid(soort) && onderbouwing === undefined,
  )
}

/** Whoever turns out to have no limitation needs no extent; then the reasons, or the advice, must carry the refusal (CRVB:2018:1271). */
function zonderBeperking<Betekenis extends string>(
  { dekking, adviezen }: Pick<ToetsInvoer, 'dekking' | 'adviezen'>,
  betekenis: Betekenis,
): Betekenis | 'aandacht' | 'niet te zien' {
  if (dekking === 'volledig') return 'aandacht'
  return adviezen.some(({ ontvangen }) => ontvangen !== undefined) ? 'niet te zien' : betekenis
}

function heeftTijd(behoefte: Behoefte | undefined): boolean {
  return behoefte !== undefined && (behoefte.berekend || behoefteMinuten(behoefte) !== undefined)
}

function zonderTijd(invoer: Gelezen, stap3: readonly Vaststelling[]): Uitslag {
  const [eerste] = stap3
  if (eerste === undefined || stap3.some(({ behoefte }) => heeftTijd(behoefte))) return IN_ORDE
  if (!isBeslist(invoer)) return NOG_NIET
  if (!vraagtTijd(invoer)) return zonderAantal(invoer, eerste)
  if (invoer.dekking === 'deels') {
    return nietTeZien('In stap 3 staat geen tijd; het dossier vertelt niet of die wel is vastgesteld.')
  }
  const gevonden = {
    uitleg: 'In stap 3 staat wat er nodig is, maar niet hoe vaak en hoeveel tijd.',
    herstel: HERSTEL,
    plaats: eerste.plaats,
  }
  if (!isSoortOnbekend(invoer)) return gebrek({ ...gevonden, ernst: 'blokkerend' })
  if (isOverEenDing(invoer.vaststellingen)) return IN_ORDE
  return gebrek({
    ...gevonden,
    ernst: 'aandacht',
    herstel: `${HERSTEL} Gaat het om een hulpmiddel, een woningaanpassing of vervoer, dan is geen tijd nodig.`,
  })
}

/** There is no norm for dagdelen, nights or rides, so the number stands on who named it and why: in the decision, or nowhere. */
function zonderAantal(invoer: Gelezen, { plaats }: Vaststelling): Uitslag {
  const een = zonderOnderbouwing(invoer)
  if (een === undefined) return IN_ORDE
  const maat = maatInWoorden(een.soort ?? 'dienst')
  if (invoer.dekking === 'deels') {
    return nietTeZien(`Het dossier vertelt niet hoe is vastgesteld hoeveel ${maat} er nodig zijn.`)
  }
  return gebrek({
    ernst: 'blokkerend',
    uitleg: `In stap 3 staat wat er nodig is, maar niet hoeveel ${maat}. Bij het besluit staat ook niet waar dat aantal vandaan komt.`,
    herstel: `Schrijf hoeveel ${maat} er nodig zijn, wie of wat dat noemde en waarom het bij deze inwoner past. Er is geen norm voor.`,
    plaats,
  })
}

const OUDE_INDICATIE = /\b(oude|vorige|eerdere|bestaande|awbz|huidige)\b[\w -]{0,20}indicatie/i

/** The extent of an earlier indication is no extent of now (RBLIM:2018:7066). */
function overgenomenIndicatie(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'dekking'>): Uitslag {
  const kopie = inStap(invoer.vaststellingen, 3).find(
    ({ tekst, behoefte }) =>
      behoefte?.regels.some(({ bron }) => OUDE_INDICATIE.test(bron)) === true ||
      (OUDE_INDICATIE.test(tekst) &&
        /\b(overgenomen|gekopieerd|gelijk aan|conform|voortgezet)\b/i.test(tekst)),
  )
  if (kopie === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: 'De omvang lijkt overgenomen uit een eerdere indicatie.',
    herstel: 'Ga na wat deze inwoner nu nodig heeft, los van wat hij eerder kreeg.',
    plaats: kopie.plaats,
    grondslag: ['ECLI:NL:RBLIM:2018:7066', 'ECLI:NL:CRVB:2018:819'],
  })
}

const HULP = `(?:${WOORDDEEL}(?:hulp|ondersteuning)|zorg|begeleiding)`

/** The nature of what is needed is part of the extent: "welke hulp zij nodig heeft", "de ondersteuning die nodig is". */
const WELKE_HULP = [
  `(?:welke|wat voor|wat)\\s+${ERTUSSEN}{0,4}?${HULP}\\s+${ERTUSSEN}{0,5}?nodig`,
  `${HULP}\\s+die\\s+${ERTUSSEN}{0,4}?nodig`,
  `(?:benodigde|nodige)\\s+${ERTUSSEN}{0,2}?${HULP}`,
].join('|')

const VASTSTELLEN =
  'vastgesteld|vast te stellen|vaststelling|onderzo\\w+|bepaald|berekend|nagegaan|na te gaan|in kaart'

/** The denied work and its object in one clause, or the object first and no other conclusion in between. */
const AARD_NIET_VASTGESTELD = new RegExp(
  [
    `\\b(?:${WELKE_HULP})\\b(?:(?!\\b(?:maar|want|omdat|vastgesteld|onderzocht|bepaald|nagegaan)\\b)[^.;:]){0,200}?(?:${nietGedaan(VASTSTELLEN).source})`,
    `(?:${nietGedaan(VASTSTELLEN).source})\\s+${ERTUSSEN}{0,3}?(?:${WELKE_HULP})\\b`,
    `\\b(?:vaststelling|onderzoek)\\s+${ERTUSSEN}{0,3}?(?:${WELKE_HULP})\\s+${ERTUSSEN}{0,2}?(?:ontbreekt|ontbrak|nagelaten|verzuimd|achterwege)\\b`,
  ].join('|'),
  'i',
)

function omvangInTekst(invoer: Pick<ToetsInvoer, 'vaststellingen' | 'teksten' | 'besluit'>): Uitslag {
  const teksten = alleTeksten(invoer)
  const zin =
    findZin(
      teksten,
      [
        /\b(omvang|ondersteuningsbehoefte|hulpbehoefte|frequentie|aantal uren|hoeveel)\b/i,
        nietGedaan('vastgesteld|onderzo\\w+|bepaald|berekend|nagegaan|in kaart'),
      ],
      /\b(norm|aanleiding)\b/i,
    ) ?? findZin(teksten, [AARD_NIET_VASTGESTELD], NIET_NODIG)
  if (zin === undefined) return IN_ORDE
  return gebrek({
    ernst: 'aandacht',
    uitleg: `In het dossier staat dat de omvang niet is vastgesteld: "${zin.tekst}"`,
    herstel: HERSTEL,
    plaats: zin.plaats,
  })
}

/** The sum is wrong: the total differs from its lines, or a line for a named activity holds no time. */
function omvangOnjuistBerekend(invoer: Pick<ToetsInvoer, 'vaststellingen'>): Uitslag {
  const gebreken = inStap(invoer.vaststellingen, 3).flatMap(({ behoefte, plaats }): Gebrek[] => {
    if (behoefte === undefined || behoefte.regels.length === 0) return []
    const leeg = behoefte.regels.find(({ minuten }) => minuten === 0)
    const opgeteld = behoefte.regels.reduce((som, regel) => som + minutenPerJaar(regel), 0)
    const totaal = behoefte.totaal === undefined ? opgeteld : minutenPerJaar(behoefte.totaal)
    // A yearly sum shown per week is rounded up (norms: never down), so up to a week's minute more is the same total.
    const afgerond = behoefte.totaal?.per === 'week' && totaal >= opgeteld && totaal - opgeteld < 52
    return [
      ...(totaal === opgeteld || afgerond
        ? []
        : [
            {
              ernst: 'blokkerend' as const,
              uitleg: `De regels samen zijn ${samenInTekst(opgeteld, totaal)[0]}; als totaal staat er ${samenInTekst(opgeteld, totaal)[1]}.`,
              herstel:
                'Reken de regels opnieuw op in hele minuten en verbeter het totaal. Rond nooit naar beneden af.',
              plaats,
            },
          ]),
      ...(leeg === undefined
        ? []
        : [
            {
              ernst: 'aandacht' as const,
              uitleg: `Bij ${leeg.onderdeel} staat 0 minuten.`,
              herstel: `Ga na of ${leeg.onderdeel} nodig is. Zo ja, reken er tijd voor; zo nee, schrijf waarom niet.`,
              plaats,
            },
          ]),
    ]
  })
  return gebrek(...gebreken)
}

/** A norm is a start: was this person asked whether he needs more or less (RBLIM:2021:9202)? */
function geenIndividueleAfwijking(invoer: Gelezen): Uitslag {
  const opNorm = inStap(invoer.vaststellingen, 3).filter(
    ({ behoefte, bronnen }) => behoefte?.kader !== undefined || bronnen.some(({ soort }) => soort === 'norm'),
  )
  const zin = findZin(alleTeksten(invoer), [
    /\b(individuele|persoonlijke|bijzondere|maatwerk|toegenomen|eigen)\b[\w ]{0,20}\b(omstandigheden|situatie|beperkingen|onderzoek|beoordeling)\b/i,
    NIET_GEDAAN,
  ])
  const [eerste] = opNorm
  if (zin !== undefined && /\b(norm\w*|uren|tijd\w*|minuten|omvang|module\w*)\b/i.test(zin.tekst)) {
    return gebrek({
      ernst: 'aandacht',
      uitleg: `Er staat dat niet naar deze persoon is gekeken: "${zin.tekst}"`,
      herstel: 'Vraag wat bij deze inwoner meer of minder tijd kost dan de norm, en leg het antwoord vast.',
      plaats: zin.plaats,
    })
  }
  if (eerste === undefined) return NOG_NIET
  const gevraagd = opNorm.some(
    ({ behoefte }) =>
      (behoefte?.afwijkingOverwogen ?? '').trim() !== '' ||
      behoefte?.regels.some(({ afwijking = '' }) => afwijking.trim() !== '') === true,
  )
  if (gevraagd) return IN_ORDE
  return ontbreekt(
    isBeslist(invoer) || invoer.afgerond !== undefined ? betekenisVanOntbreken(invoer) : 'nog niet',
    {
      uitleg: 'De tijd komt uit een norm. Nergens staat of deze inwoner meer of minder nodig heeft.',
      herstel:
        'Vraag wat bij deze inwoner meer of minder tijd kost dan de norm. Ook "niets" is een antwoord: leg het vast.',
      plaats: eerste.plaats,
    },
    'Het dossier vertelt niet of naar meer of minder dan de norm is gevraagd.',
  )
}

export const stap3Checks: readonly Check[] = [
  {
    code: 'OMVANG_NIET_VASTGESTELD',
    stap: 3,
    grondslag: ['ECLI:NL:CRVB:2018:819', 'ECLI:NL:CRVB:2018:3243', 'wmo-2.3.2-4'],
    uitlegInwoner:
      'Er moet staan welke hulp u nodig heeft, hoe vaak en hoeveel tijd, voordat de gemeente kijkt wie daarbij kan helpen.',
    check: omvangNietVastgesteld,
    voorbeelden: [
      { naam: 'activiteiten, frequentie en tijd staan vast', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'besloten zonder omvang (RBZWB:2021:1134)',
        invoer: dossier({ vaststellingen: stappenZonder(3, 4) }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'hulp van de kinderen afgetrokken van een onbekende omvang (RBGEL:2016:3028)',
        invoer: deelsVerteld({ vaststellingen: stappenZonder(3), besluit: BESLUIT }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'omvang overgenomen uit de AWBZ-indicatie (RBLIM:2018:7066)',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(3, { tekst: 'De omvang is overgenomen uit de AWBZ-indicatie.' }),
        }),
        verwacht: 'aandacht',
      },
      {
        naam: 'geen beperking gevonden op advies van een arts, dus geen omvang (CRVB:2018:1271)',
        invoer: deelsVerteld({
          vaststellingen: stappenZonder(1, 3, 4, 5),
          adviezen: dossier().adviezen,
          besluit: besluitMet({ beslissing: 'ingetrokken', voorzieningen: [] }),
        }),
        verwacht: 'niet te zien',
      },
      {
        naam: 'een rolstoel heeft aard, geen tijd',
        invoer: dossier({
          vaststellingen: stappenMet(3, { behoefte: undefined, tekst: 'Nodig is een rolstoel voor binnen.' }),
          besluit: besluitMetDienst({ naam: 'rolstoel', soort: 'middel', omvang: undefined }),
        }),
        verwacht: 'goed',
      },
      ...GRENS_OMVANG_NIET_VASTGESTELD,
    ],
  },
  {
    code: 'OMVANG_ONJUIST_BEREKEND',
    stap: 3,
    grondslag: ['awb-3:46', 'ECLI:NL:RBGEL:2017:659'],
    uitlegInwoner: 'De optelling van de tijd klopt misschien niet. Vraag om een nieuwe berekening.',
    check: omvangOnjuistBerekend,
    voorbeelden: [
      { naam: 'het totaal is de som van de regels', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'het totaal is lager dan de som van de regels',
        invoer: dossier({
          vaststellingen: stappenMet(3, {
            behoefte: { ...BEHOEFTE, totaal: { minuten: 6300, per: 'jaar' } },
          }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'het jaartotaal is naar boven afgerond op minuten per week',
        invoer: dossier({
          vaststellingen: stappenMet(3, { behoefte: { ...BEHOEFTE, totaal: { minuten: 152, per: 'week' } } }),
        }),
        verwacht: 'goed',
      },
      ...GRENS_OMVANG_ONJUIST_BEREKEND,
    ],
  },
  {
    code: 'GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM',
    stap: 3,
    grondslag: ['ECLI:NL:RBLIM:2021:9202', 'ECLI:NL:CRVB:2016:1402'],
    uitlegInwoner: 'Een norm is een begin. Vertel wat bij u meer of minder tijd kost dan bij anderen.',
    check: geenIndividueleAfwijking,
    voorbeelden: [
      { naam: 'gevraagd of deze inwoner meer of minder nodig heeft', invoer: dossier(), verwacht: 'goed' },
      {
        naam: 'de norm toegepast zonder naar deze persoon te vragen (RBLIM:2021:9202)',
        invoer: dossier({
          vaststellingen: stappenMet(3, { behoefte: { ...BEHOEFTE, afwijkingOverwogen: undefined } }),
        }),
        verwacht: 'blokkerend',
      },
      {
        naam: 'een uitspraak waarin de CIZ-norm de basis was (RBNHO:2018:1269)',
        invoer: deelsVerteld({
          vaststellingen: stappenMet(3, {
            behoefte: {
              kader: { id: 'ciz-2006' },
              regels: [],
              totaal: { minuten: 105, per: 'week' },
              berekend: false,
            },
          }),
          besluit: BESLUIT,
        }),
        verwacht: 'niet te zien',
      },
      ...GRENS_GEEN_INDIVIDUELE_AFWIJKING_VAN_NORM,
    ],
  },
]
