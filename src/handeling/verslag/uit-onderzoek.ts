import type { Gesprek } from '../gesprek/evolve.ts'
import type { Melding } from '../melding/evolve.ts'
import type { Onderzoek, Punt, Vaststelling } from '../onderzoek/evolve.ts'
import type { Stap } from '../onderzoek/facts.ts'
import type { PersoonlijkPlan } from '../persoonlijk-plan/evolve.ts'
import type { VerslagOnderdeel } from './facts.ts'

/** What a verslag is written from; nothing in it is typed a second time. */
export type VerslagBronnen = {
  readonly melding: Melding
  readonly plan: PersoonlijkPlan
  readonly gesprek: Gesprek
  readonly onderzoek: Onderzoek
}

const KOP_PER_STAP: readonly (readonly [Stap, string, string])[] = [
  [1, 'vraag', 'Wat u wilt bereiken'],
  [2, 'problemen', 'Wat niet (meer) lukt'],
  [3, 'behoefte', 'Welke hulp daarvoor nodig is'],
  [4, 'oplossingen', 'Wat u zelf doet en wie u helpt'],
  ['x', 'advies', 'Wat een deskundige zei'],
  [5, 'uitkomst', 'Wat dit betekent'],
]

const KOP_PER_PUNT: readonly (readonly [Punt, string])[] = [
  ['d', 'Hoe het gaat met wie u helpt'],
  ['e', 'Hulp die er voor iedereen is'],
  ['f', 'Samenwerking met andere hulp en zorg'],
  ['g', 'De eigen bijdrage'],
]

/**
 * Proposes the verslag from what was recorded: the inwoner's own words first, then each step with its vaststellingen.
 * The consulent may change every word; a section without content does not appear.
 */
export function verslagUitOnderzoek({
  melding,
  plan,
  gesprek,
  onderzoek,
}: VerslagBronnen): VerslagOnderdeel[] {
  const onderdelen: VerslagOnderdeel[] = []
  const voegToe = (
    id: string,
    kop: string,
    alineas: readonly string[],
    vaststellingen: readonly string[] = [],
  ) => {
    if (alineas.length === 0) return
    const basis = vaststellingen.length === 0 ? {} : { vaststellingen: [...vaststellingen] }
    onderdelen.push({ id, kop, tekst: alineas.join('\n\n'), ...basis })
  }
  if (melding.ontvangen !== undefined) {
    voegToe('melding', 'Uw melding', [`In de melding stond: "${melding.ontvangen.woorden.trim()}"`])
  }
  const eigenPlan = plan.plannen.at(-1)
  if (eigenPlan !== undefined) {
    voegToe('plan', 'Uw persoonlijk plan', ['U gaf ons een plan. Wij hebben het gebruikt.', eigenPlan.tekst])
  }
  voegToe('verteld', 'Wat u vertelde', gedeeldeNotities(gesprek))
  for (const [stap, id, kop] of KOP_PER_STAP) {
    const gedaan = onderzoek.vaststellingen.filter((vaststelling) => vaststelling.stap === stap)
    voegToe(
      id,
      kop,
      gedaan.map(alinea),
      gedaan.map(({ vaststelling }) => vaststelling),
    )
  }
  for (const [punt, kop] of KOP_PER_PUNT) {
    const antwoord = onderzoek.punten.get(punt)?.antwoord
    voegToe(`punt-${punt}`, kop, antwoord === undefined ? [] : [antwoord])
  }
  return onderdelen
}

/** Marked passages when there are any, else the shared notes; someone's own scratch notes never. */
function gedeeldeNotities({ notities, passages }: Gesprek): readonly string[] {
  const gedeeld = notities.filter(({ aard }) => aard !== 'eigen aantekening')
  if (passages.length === 0) return gedeeld.map(({ wie, tekst }) => `${wie}: "${tekst.trim()}"`)
  return passages.map(({ uit, citaat }) => {
    const wie = gedeeld.find(({ notitie }) => notitie === uit)?.wie
    return wie === undefined ? `"${citaat}"` : `${wie}: "${citaat}"`
  })
}

function alinea({ tekst, doel, blijvend, behoefte, oplossing }: Vaststelling): string {
  const extra = [
    doel === undefined ? undefined : `Uw doel: ${doel}`,
    blijvend === true ? 'Dit gaat niet meer over. Wij vragen u er niet opnieuw naar.' : undefined,
    behoefte?.afwijkingOverwogen,
    oplossing?.belasting,
  ].filter((zin) => zin !== undefined && zin.trim() !== '')
  return [tekst.trim(), ...extra].join(' ')
}
