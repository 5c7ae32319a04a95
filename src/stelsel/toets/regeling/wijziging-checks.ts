import { euro } from '../../../basis/euro.ts'
import type { Onderbouwing, Regeling } from '../../regeling/regeling.ts'
import { isGeldAlsReden } from '../geld.ts'
import { gevolgenInVoorbeelden, tijdInWoorden, type VoorbeeldGevolg } from './gevolg.ts'
import { type Minder, watMinderWordt } from './minder.ts'
import type { RegelingCheck, RegelingGebrek } from './regeling-gebrek.ts'

/** Shorter than this names no research. */
const KORTSTE_ONDERBOUWING = 12
/** Shorter than this names no one and no place to read. */
const KORTSTE_NAAM = 4
const GEKEKEN =
  /\b(onderzo\w*|onderzocht|gemeten|meting\w*|evaluatie\w*|geëvalueerd|proef|pilot|steekproef)\b/i

/** What an `onderbouwing` is worth: nothing, only money, words that nobody can check, or research by someone with a place to read it. */
type Bewijs = 'geen' | 'geld' | 'woorden' | 'onderzoek'

function bewijsVan(onderbouwing: Onderbouwing | undefined): Bewijs {
  if (onderbouwing === undefined) return 'geen'
  const tekst = (typeof onderbouwing === 'string' ? onderbouwing : onderbouwing.onderzoek).trim()
  if (tekst.length < KORTSTE_ONDERBOUWING) return 'geen'
  if (isGeldAlsReden(tekst) && !GEKEKEN.test(tekst)) return 'geld'
  if (typeof onderbouwing === 'string') return 'woorden'
  const { door, bron } = onderbouwing
  return door.trim().length < KORTSTE_NAAM || bron.trim().length < KORTSTE_NAAM ? 'woorden' : 'onderzoek'
}

const WAAROM_GEEN_BEWIJS = {
  geen: 'Er staat geen onderzoek bij.',
  geld: 'De onderbouwing gaat alleen over geld.',
  woorden: 'Bij de onderbouwing staat niet wie het onderzocht en waar het te lezen is.',
} as const

const NOEM_ONDERZOEK =
  "Zet bij 'onderbouwing' wat is onderzocht, door wie, en waar het te lezen is (onderzoek, door, bron), zodat iedereen kan nagaan dat de hulp genoeg blijft. Is dat er niet? Laat de verlaging dan achterwege."

/**
 * What goes down for the inwoner needs research that others can check; money is no evidence that less is enough. Without the version before
 * nobody can see what goes down, so then only a motive about money is asked about.
 */
const minderMetBewijs: RegelingCheck = (regeling, vorige) => {
  const { wijziging } = regeling
  const bewijs = bewijsVan(wijziging?.onderbouwing)
  if (bewijs === 'onderzoek') return []
  const geldIsMotief = wijziging !== undefined && isGeldAlsReden(wijziging.motief)
  if (vorige === undefined) return geldIsMotief && bewijs !== 'woorden' ? [vraagNaarGeld(bewijs)] : []
  const minder = watMinderWordt(vorige, regeling)
  const [eerste] = minder
  if (eerste === undefined) return []
  const opsomming = `Dit wordt minder dan in de regels ervoor (${vorige.id}): ${kort(minder)}.`
  if (geldIsMotief || bewijs === 'geld') {
    const isHulp = minder.some(({ soort }) => soort === 'hulp')
    return [
      {
        code: 'NORM_ALLEEN_BUDGET',
        ernst: isHulp && bewijs !== 'woorden' ? 'blokkerend' : 'aandacht',
        pad: ['wijziging', geldIsMotief ? 'motief' : 'onderbouwing'],
        uitleg: `${opsomming} ${geldIsMotief ? 'Het motief is geld. ' : ''}${WAAROM_GEEN_BEWIJS[bewijs]} Geld alleen is geen reden om iemand minder te geven.`,
        herstel: NOEM_ONDERZOEK,
        grondslag: ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
      },
    ]
  }
  return [
    {
      code: 'MINDER_ZONDER_ONDERZOEK',
      ernst: 'aandacht',
      pad:
        wijziging === undefined ? eerste.pad : ['wijziging', bewijs === 'geen' ? 'motief' : 'onderbouwing'],
      uitleg: `${opsomming} ${WAAROM_GEEN_BEWIJS[bewijs]}`,
      herstel: NOEM_ONDERZOEK,
      grondslag: ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
    },
  ]
}

/** Whether these rules give less help than those before for no other reason than money, without research. */
export function isHulpVerlaagdOmGeld(regeling: Regeling, vorige: Regeling | undefined): boolean {
  return minderMetBewijs(regeling, vorige).some(
    ({ code, ernst }) => code === 'NORM_ALLEEN_BUDGET' && ernst === 'blokkerend',
  )
}

function vraagNaarGeld(bewijs: keyof typeof WAAROM_GEEN_BEWIJS): RegelingGebrek {
  return {
    code: 'NORM_ALLEEN_BUDGET',
    ernst: 'aandacht',
    pad: ['wijziging', 'motief'],
    uitleg: `Het motief gaat over geld. ${WAAROM_GEEN_BEWIJS[bewijs]} Krijgen inwoners hierdoor minder? Dan is geld alleen niet genoeg.`,
    herstel: NOEM_ONDERZOEK,
    grondslag: ['ECLI:NL:CRVB:2016:1402', 'awb-3:46'],
  }
}

const HOOGSTENS = 4

function kort(minder: readonly Minder[]): string {
  const genoemd = minder.slice(0, HOOGSTENS).map(({ wat }) => wat)
  const rest = minder.length - genoemd.length
  return [...genoemd, ...(rest === 0 ? [] : [`en nog ${rest}`])].join('; ')
}

const GEEN_GEVOLG =
  /^\s*(?:geen|niets|nihil|n\.?v\.?t\.?|(?:er\s+)?verandert\s+niets|(?:dit\s+)?heeft\s+geen|blij(?:ft|ven)\s+gelijk|gelijk|neutraal|budgetneutraal)(?![\p{L}])/iu

/** Who says "no effect" beside own cases that come out lower misleads the council and the inwoners. */
const gevolgKlopt: RegelingCheck = ({ wijziging, ...regeling }, vorige) => {
  if (wijziging === undefined || vorige === undefined) return []
  const gevolgen = gevolgenInVoorbeelden(vorige, { ...regeling, wijziging })
  const tegenspraak = (
    veld: 'gevolgUren' | 'gevolgGeld',
    geraakt: readonly VoorbeeldGevolg[],
    tekst: (een: VoorbeeldGevolg) => string,
  ): RegelingGebrek[] => {
    const [eerste] = geraakt
    if (eerste === undefined || !GEEN_GEVOLG.test(wijziging[veld])) return []
    return [
      {
        code: 'GEVOLG_KLOPT_NIET',
        ernst: 'aandacht',
        pad: ['wijziging', veld],
        uitleg: `Hier staat: “${wijziging[veld]}” Maar ${geraakt.length === 1 ? 'een eigen voorbeeld komt' : `${geraakt.length} eigen voorbeelden komen`} anders uit: ${tekst(eerste)}.`,
        herstel: 'Schrijf op wat de wijziging doet, of verander de regel zodat er niets minder wordt.',
        grondslag: ['awb-3:46'],
      },
    ]
  }
  return [
    ...tegenspraak(
      'gevolgUren',
      gevolgen.filter(({ minderTijd }) => minderTijd),
      ({ naam, voor, na }) => `‘${naam}’ gaat van ${tijdInWoorden(voor)} naar ${tijdInWoorden(na)}`,
    ),
    ...tegenspraak(
      'gevolgGeld',
      gevolgen.filter(({ minderPgb, meerBijdrage }) => minderPgb || meerBijdrage),
      ({ naam, voor, na, minderPgb }) =>
        minderPgb
          ? `bij ‘${naam}’ gaat het pgb van ${euro(voor.centenPerJaar ?? 0)} naar ${euro(na.centenPerJaar ?? 0)} per jaar`
          : `bij ‘${naam}’ gaat de eigen bijdrage van ${euro(voor.bijdrageCentenPerMaand ?? 0)} naar ${euro(na.bijdrageCentenPerMaand ?? 0)} per maand`,
    ),
  ]
}

export const wijzigingChecks: readonly RegelingCheck[] = [minderMetBewijs, gevolgKlopt]
