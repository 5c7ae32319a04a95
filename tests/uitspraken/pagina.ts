import { CHECKS } from '../../src/stelsel/toets/checks.ts'
import {
  type Afloop,
  type Beoordeling,
  bestandVan,
  isGoed,
  isPassend,
  isStrengGoed,
  type Score,
  score,
} from './beoordeel.ts'

const AFLOOP: Readonly<Record<Afloop, string>> = {
  vrij: 'goed: niets houdt tegen',
  tegengehouden: 'goed: gevonden en tegengehouden',
  gevonden: 'gevonden, als aandacht',
  'niet te zien': '**niet gevonden**: de toets zegt dat het niet te zien is',
  gemist: '**niet gevonden**',
  'ten onrechte': '**ten onrechte tegengehouden**',
}

/** `docs/uitspraken.md`, written from the dossiers and what the toets says of them today. */
export function uitsprakenPagina(alle: readonly Beoordeling[]): string {
  const fout = alle.filter(({ verwachting }) => verwachting.oordeel === 'college fout')
  const deels = alle.filter(({ verwachting }) => verwachting.oordeel === 'deels')
  const goed = alle.filter(({ verwachting }) => verwachting.oordeel === 'college goed')
  const regels = [
    '# Wat de rechter vond en wat de toets vindt',
    '',
    '<!-- Geschreven door scripts/write-uitspraken.ts. Pas de dossiers of de verwachting in tests/uitspraken aan, niet deze pagina. -->',
    '',
    `Van ${alle.length} uitspraken over de Wmo 2015 staan de feiten als dossier in \`tests/uitspraken/\`. De toets leest ze zonder te weten hoe de zaak afliep.`,
    '',
    '## Score',
    '',
    ...scoreRegels(alle, fout, deels, goed),
    '',
    '## Hoe te lezen',
    '',
    ...UITLEG,
    '',
    '## Het college kreeg ongelijk',
    '',
    ...tabel(fout),
    '',
    '## Het college kreeg voor een deel gelijk',
    '',
    ...tabel(deels),
    '',
    '## Het college kreeg gelijk',
    '',
    `Hier mag niets tegenhouden. Aandacht mag wel: dan vraagt de toets iets dat het dossier niet vertelt. Dat gebeurt bij ${goed.filter(({ ander }) => ander.length > 0).length} van de ${goed.length}.`,
    '',
    ...tabel(goed),
    '',
    '## Wat de toets mist',
    '',
    ...gemist(alle),
    '',
    '## Gevonden, maar het houdt niets tegen',
    '',
    'De bron van de regel is gelezen, dus de regel had kunnen tegenhouden. Waarom dat hier niet gebeurt:',
    '',
    ...alle
      .filter((een) => isGoed(een) && !isStrengGoed(een))
      .map(
        (een) => `- ${link(een)}: ${een.verwachting.alleenAandacht ?? 'nog niet uitgelegd in verwacht.ts'}`,
      ),
    '',
    '## Per gebrek',
    '',
    ...perCode([...fout, ...deels]),
  ]
  return `${regels.join('\n')}\n`
}

function scoreRegels(
  alle: readonly Beoordeling[],
  fout: readonly Beoordeling[],
  deels: readonly Beoordeling[],
  goed: readonly Beoordeling[],
): readonly string[] {
  const genoegVerteld = alle.filter(({ verwachting }) => verwachting.teDun === undefined)
  const rij = (wat: string, uit: readonly Beoordeling[]): string =>
    `| ${wat} | ${inWoorden(score(uit, isPassend))} | ${inWoorden(score(uit, isGoed))} | ${inWoorden(score(uit, isStrengGoed))} |`
  return [
    '| | passende uitkomst | gevonden of terecht vrij | en waar het kon ook tegengehouden |',
    '|---|---|---|---|',
    rij('alle uitspraken', alle),
    rij('zonder die waarvan de feiten te dun zijn', genoegVerteld),
    rij('het college kreeg ongelijk', fout),
    rij('voor een deel gelijk', deels),
    rij('het college kreeg gelijk', goed),
  ]
}

const UITLEG: readonly string[] = [
  '- **Passende uitkomst**: gevonden of terecht vrij. Ook als de feiten te dun zijn om het te zien, en de toets dat zelf zegt. Dat de feiten te dun zijn, is opgeschreven voordat de toets draaide.',
  '- **Gevonden**: minstens één bevinding past bij wat de rechter fout vond. **Tegengehouden**: zo een bevinding blokkeert.',
  '- De codes zijn onze lezing van de uitspraak; een rechter gebruikt geen codes. Andere bevindingen kunnen terecht zijn: ook waar de rechter iets niet noemt, kan iets ontbreken.',
  '- In de dossiers staan alleen feiten, nooit het oordeel. Wat de bron niet vertelt, staat bovenaan elk bestand en is niet ingevuld. Daarom telt wat ontbreekt hooguit als aandacht.',
  '- Soms noemt de bron bij de feiten zelf al wat naliet: "niet onderzocht", "opzet bleek niet". Dan staat dat er ook, en is vinden makkelijker dan in een echt dossier.',
  '- De zinnen zijn geschreven voordat de toets erop draaide en daarna niet veranderd om een regel te laten aanslaan.',
  '- Dit is geen onafhankelijke proef: een deel van de regels is naar deze zelfde uitspraken gemaakt, en wie de dossiers schreef kende de regels. De meeste uitspraken zijn alleen als samenvatting gelezen.',
  '- Plaats, jaar en ziekte zijn vervaagd, behalve waar de uitkomst ervan afhangt. Bedragen en dagen zijn soms verzonnen; dan staat dat in het bestand.',
]

function tabel(beoordelingen: readonly Beoordeling[]): readonly string[] {
  return [
    '| uitspraak | waarover | wat de rechter vond | wat de toets vindt | afloop | gelezen |',
    '|---|---|---|---|---|---|',
    ...beoordelingen.map((een) => {
      const { onderwerp, rechter, bron } = een.verwachting
      return `| ${link(een)} | ${onderwerp} | ${rechter} | ${bevindingen(een)} | ${AFLOOP[een.afloop]} | ${bron} |`
    }),
  ]
}

/** What was expected first, then the rest; bold is what blocks. */
function bevindingen({ raak, ander, blokkerend }: Beoordeling): string {
  const toon = (codes: readonly string[]): string =>
    codes.map((code) => (blokkerend.includes(code) ? `**${code}**` : code)).join(', ')
  const delen = [toon(raak), ander.length === 0 ? '' : `ook: ${toon(ander)}`].filter((deel) => deel !== '')
  return delen.length === 0 ? 'niets' : delen.join('; ')
}

function link({ verwachting: { ecli } }: Beoordeling): string {
  return `[${ecli.replace('ECLI:NL:', '')}](../tests/uitspraken/${bestandVan(ecli)}) ([bron](https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}))`
}

function gemist(alle: readonly Beoordeling[]): readonly string[] {
  const mis = alle.filter((een) => !isGoed(een))
  if (mis.length === 0) return ['Niets.']
  return mis.map((een) => {
    const { codes, teDun, gemist: waarom } = een.verwachting
    return [
      `- ${link(een)}, verwacht ${codes.length === 0 ? 'geen blokkade' : codes.join(' of ')}: ${waarom ?? 'nog niet uitgelegd in verwacht.ts'}`,
      ...(teDun === undefined ? [] : [`Feiten te dun: ${teDun}`]),
    ].join(' ')
  })
}

/** Each expected code by itself: harder than one fitting code for a ruling. */
function perCode(beoordelingen: readonly Beoordeling[]): readonly string[] {
  const verwacht = CHECKS.map(({ code }) => code).filter((code) =>
    beoordelingen.some(({ verwachting }) => verwachting.codes.includes(code)),
  )
  const rijen = verwacht.map((code) => {
    const met = beoordelingen.filter(({ verwachting }) => verwachting.codes.includes(code))
    const gevonden = score(met, ({ raak }) => raak.includes(code))
    const houdt = score(met, ({ raak, blokkerend }) => raak.includes(code) && blokkerend.includes(code))
    return { code, gevonden, houdt }
  })
  const som = (deel: (rij: (typeof rijen)[number]) => Score): Score => ({
    goed: rijen.reduce((totaal, rij) => totaal + deel(rij).goed, 0),
    van: rijen.reduce((totaal, rij) => totaal + deel(rij).van, 0),
  })
  return [
    `Dit is strenger dan de score hierboven: elk gebrek van elke uitspraak apart. Gevonden: ${inWoorden(som(({ gevonden }) => gevonden))}.`,
    '',
    '| gebrek | gevonden | houdt tegen |',
    '|---|---|---|',
    ...rijen.map(
      ({ code, gevonden, houdt }) =>
        `| ${code} | ${gevonden.goed} van ${gevonden.van} | ${houdt.goed} van ${houdt.van} |`,
    ),
  ]
}

function inWoorden({ goed, van }: Score): string {
  return `${goed} van ${van} (${Math.floor((100 * goed) / van)} %)`
}
