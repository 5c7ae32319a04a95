import { dagVoluit, getDag } from '../../../basis/dag.ts'
import type { BESLUITEN, Regeling, Vindplaats } from '../../regeling/regeling.ts'
import { getVeldnaam } from '../../regeling/veldnamen.ts'
import { findEigenBijdrageOp } from '../../wet/bedragen.ts'
import type { RegelingCheck, RegelingGebrek } from './regeling-gebrek.ts'

type Besluit = (typeof BESLUITEN)[number]

/** One rule: who must lay it down, where it stands, what it is called, and what it says. */
type Regel = {
  readonly sleutel: string
  readonly besluit: Besluit
  readonly wat: string
  readonly artikel?: string
  readonly zegt: unknown
}

/**
 * A rule that says something else rests on a decision that was taken after the one under the old rule: the council for what belongs in the
 * verordening (CRVB:2017:1803), whatever the text says about where it stands, and the body named there for the rest.
 */
const nieuwBesluit: RegelingCheck = (regeling, vorige) => {
  if (vorige === undefined) return []
  const eerst = new Map(regels(vorige).map((een) => [een.sleutel, een]))
  const straks = regels(regeling)
  const nu = new Set(straks.map(({ sleutel }) => sleutel))
  const anders = [
    ...straks.filter(({ sleutel, zegt }) => !isGelijk(eerst.get(sleutel)?.zegt, zegt)),
    ...[...eerst.values()].filter(({ sleutel }) => !nu.has(sleutel)),
  ].filter(({ sleutel }) => sleutel !== BIJDRAGE || !volgtDeWet(vorige, regeling))
  return [...new Set(anders.map(({ besluit }) => besluit))].flatMap((naam): RegelingGebrek[] => {
    const [oud, nieuw] = [vorige.besluiten[naam], regeling.besluiten[naam]]
    if (nieuw === undefined || oud === undefined || nieuw.op > oud.op) return []
    const vanRaad = naam === 'verordening'
    const wie = vanRaad ? 'de raad' : 'het college'
    return [
      {
        code: vanRaad ? 'WIJZIGING_ZONDER_RAADSBESLUIT' : 'WIJZIGING_ZONDER_COLLEGEBESLUIT',
        ernst: vanRaad ? 'blokkerend' : 'aandacht',
        pad: ['besluiten', naam, 'op'],
        uitleg: `Dit is anders dan in de regels vanaf ${dagVoluit(getDag(vorige.geldigVanaf))} (${vorige.id}): ${anders
          .filter((een) => een.besluit === naam)
          .map(inWoorden)
          .join(
            '; ',
          )}. Het besluit erbij is nog dat van ${dagVoluit(getDag(nieuw.op))}, en dat ging over de oude regels.`,
        herstel: `Laat ${wie} de wijziging vaststellen, en zet titel en dag van dat besluit bij besluiten.${naam}. Moet het besluit nog komen? Zet dan de dag waarop het gepland is; goedkeuren kan daarna.`,
        grondslag: vanRaad ? ['ECLI:NL:CRVB:2017:1803', 'wmo-2.1.3'] : ['awb-4:84'],
      },
    ]
  })
}

function inWoorden({ wat, artikel }: Regel): string {
  return artikel === undefined ? wat : `${wat} (artikel ${artikel})`
}

const BIJDRAGE = 'eigenBijdrage'

/** Essentials belong to the council; what changed place only is no other rule. */
function regels(regeling: Regeling): readonly Regel[] {
  const { criteria, pgb, eigenBijdrage, producten, mandaten, norm, hardheidsclausule } = regeling
  const kern = (sleutel: string, wat: string, { artikel }: Vindplaats, zegt: unknown): Regel => ({
    sleutel,
    besluit: 'verordening',
    wat,
    artikel,
    zegt,
  })
  const overig = (
    sleutel: string,
    wat: string,
    { vindplaats: { besluit, artikel }, ...zegt }: { readonly vindplaats: Vindplaats },
  ): Regel => ({ sleutel, besluit, wat, artikel, zegt })
  return [
    ...criteria.map(({ sleutel, tekst, vindplaats }) =>
      kern(`criteria ${sleutel}`, `wie hulp krijgt: ‘${tekst}’`, vindplaats, tekst),
    ),
    kern('pgb.berekening', 'hoe een pgb wordt berekend', pgb.berekening.vindplaats, pgb.berekening.tekst),
    ...pgb.tarieven.map(({ id, naam, door, centenPerUur, vindplaats }) =>
      kern(`pgb.tarieven ${id}`, `het pgb-tarief ‘${naam}’`, vindplaats, [door, centenPerUur]),
    ),
    ...pgb.voorwaarden.map(({ tekst, vindplaats }) =>
      kern(`pgb.voorwaarden ${tekst}`, `de voorwaarde voor een pgb ‘${tekst}’`, vindplaats, tekst),
    ),
    kern(BIJDRAGE, 'de eigen bijdrage', eigenBijdrage.vindplaats, eigenBijdrage.centenPerMaand),
    overig('norm', 'hoe de tijd wordt berekend', norm),
    overig('hardheidsclausule', 'wanneer van een regel wordt afgeweken', hardheidsclausule),
    ...(
      [
        ['marge', 'marge.percentage'],
        ['overgang', 'overgang.dagen'],
        ['werkwijze', 'werkwijze.soort'],
        ['tweedeLezer', 'tweedeLezer.bij'],
      ] as const
    ).map(([deel, veld]) => overig(deel, `‘${getVeldnaam(veld).naam}’`, regeling[deel])),
    overig('termijnen', 'de termijnen', regeling.termijnen),
    ...producten.map((product) => overig(`producten ${product.id}`, `de hulp ‘${product.naam}’`, product)),
    { sleutel: 'mandaten', besluit: 'mandaat', wat: 'wie mag beslissen', zegt: mandaten },
  ]
}

/** The law's own amount of each first day: an indexation that the council need not decide again. */
function volgtDeWet(was: Regeling, wordt: Regeling): boolean {
  return [was, wordt].every(({ eigenBijdrage, geldigVanaf }) => {
    const wet = findEigenBijdrageOp(geldigVanaf)
    if (wet === undefined) return false
    const { centenPerMaand } = eigenBijdrage
    // Of a year that is not known yet, only an indexation of the last known amount can be the law's.
    return wet.voorlopig ? centenPerMaand >= wet.centenPerMaand : centenPerMaand === wet.centenPerMaand
  })
}

function isGelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(een) === JSON.stringify(ander)
}

export const besluitChecks: readonly RegelingCheck[] = [nieuwBesluit]
