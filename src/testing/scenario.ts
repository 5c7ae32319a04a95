import { expect } from 'vitest'
import type { Deed } from '../basis/deed.ts'
import type { DossierFact } from '../dossier/dossier-facts.ts'
import { checkDossierFact } from '../dossier/dossier-store.ts'

type Scenario = {
  /** These facts came out, in this order; extra fields of a fact may be left out. */
  dan(...expected: readonly ({ readonly type: DossierFact['type'] } & Record<string, unknown>)[]): void
  /** Nothing happened, and that was fine. */
  danNiets(): void
  /** It was refused, with this code (and this data). */
  danWeigering(code: string, data?: unknown): void
}

/** Given what happened, when someone does this, then …: tests read as the law does. Each fact is checked against its shape. */
export function gegeven(...facts: readonly DossierFact[]): { wanneer(deed: Deed): Scenario } {
  for (const fact of facts) checkDossierFact(fact)
  return {
    wanneer: (deed) => {
      const outcome = deed(facts)
      return {
        dan: (...expected) => {
          expect(outcome).toMatchObject({ ok: true })
          if (!outcome.ok) return
          for (const fact of outcome.value) checkDossierFact(fact)
          expect(outcome.value).toHaveLength(expected.length)
          expect(outcome.value).toMatchObject(expected)
        },
        danNiets: () => expect(outcome).toEqual({ ok: true, value: [] }),
        danWeigering: (code, data) => {
          const refusal = data === undefined ? { code } : { code, data }
          expect(outcome).toMatchObject({ ok: false, refusal })
        },
      }
    },
  }
}
