// For which days the register knows the text of an article: what was read, what was taken to be so, and what nobody looked up.
import type { DagTekst } from '../../basis/dag.ts'
import type { Tekstperiode } from '../../basis/grondslag.ts'
import { ATW_KOPIE, BESLUITEN_GELIJKSTELLING, HR_OVER_5_4 } from './leesplaatsen.ts'
import { AWB_PERIODEN } from './lezingen-awb.ts'
import { wmoPerioden } from './lezingen-wmo.ts'
import type { RegisterRegel } from './register-regel.ts'

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** In order of time, without a gap or an overlap; the last one holds now. */
export function periodenVan(sleutel: string, regel: RegisterRegel): readonly Tekstperiode[] {
  if (sleutel.startsWith('wmo-')) return wmoPerioden(sleutel)
  if (sleutel.startsWith('atw-')) return ATW
  if (sleutel === 'uitvoeringsbesluit-5.4') return REELE_PRIJS
  if (sleutel.startsWith('gelijkstelling-')) return GELIJKSTELLING[sleutel] ?? []
  return AWB_PERIODEN.get(sleutel) ?? [zoalsGeschreven(regel)]
}

/** The act hardly ever changes; which days are equated does (`feestdagen.ts`). */
const ATW: readonly Tekstperiode[] = [
  {
    vanaf: '2015-01-01',
    versie: 'niet vermeld',
    zekerheid: 'gezien',
    gelezenIn: ATW_KOPIE,
    opmerking: 'De bron zegt niet van welke dag de tekst is. Aangenomen is dat dit artikel gelijk bleef.',
  },
]

const REELE_PRIJS: readonly Tekstperiode[] = [
  {
    vanaf: '2021-10-08',
    versie: '2021-10-08',
    zekerheid: 'gezien',
    gelezenIn: HR_OVER_5_4,
    opmerking: 'Zoals de Hoge Raad het toen aanhaalt. Aangenomen is dat dit artikel daarna gelijk bleef.',
  },
]

/** Each decree names the days of three years; of after the last one nothing is known. */
const GELIJKSTELLING: Readonly<Record<string, readonly Tekstperiode[]>> = {
  'gelijkstelling-2023-2025': [besluit('2023-01-01', '2025-12-31')],
  'gelijkstelling-2026-2028': [besluit('2026-01-01', '2028-12-31')],
}

function besluit(vanaf: DagTekst, totEnMet: DagTekst): Tekstperiode {
  return {
    vanaf,
    totEnMet,
    versie: vanaf,
    zekerheid: 'gezien',
    gelezenIn: BESLUITEN_GELIJKSTELLING,
    opmerking: 'Gelezen is het opschrift, dat alle dagen noemt; het besluit zelf niet.',
  }
}

function zoalsGeschreven({ versie, zekerheid }: RegisterRegel): Tekstperiode {
  return { versie, zekerheid, ...(DAG.test(versie) ? { vanaf: versie } : {}) }
}

/** The stretch in which a day lies; a day of before the first one has none, nor one of after the last that has an end. */
export function findPeriode(perioden: readonly Tekstperiode[], dag: DagTekst): Tekstperiode | undefined {
  const laatste = perioden.findLast(({ vanaf }) => vanaf === undefined || vanaf <= dag)
  return laatste?.totEnMet !== undefined && laatste.totEnMet < dag ? undefined : laatste
}

/** wetten.overheid.nl shows any act as it was on any day: the date stands in the address. */
export function linkOp(link: string, dag: DagTekst): string {
  return link.startsWith('https://wetten.overheid.nl/')
    ? link.replace(/\/\d{4}-\d{2}-\d{2}(?=#|$)/, `/${dag}`)
    : link
}
