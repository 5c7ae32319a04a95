import { AMSTERDAM } from '../../basis/dag.ts'

/** The only way product code learns the time. Passed in, so that a test or the demo can stand at any moment. */
export type Klok = {
  nu(): Temporal.Instant
  /** The calendar day in Europe/Amsterdam, on which Dutch terms count. */
  vandaag(): Temporal.PlainDate
}

export const systeemKlok: Klok = {
  nu: () => Temporal.Now.instant(),
  vandaag: () => Temporal.Now.plainDateISO(AMSTERDAM),
}

/** A clock that stands still at one moment (`2026-02-20T10:15:00Z`), for tests and the demo. */
export function klokOp(tijdstip: string | Temporal.Instant): Klok {
  const moment = Temporal.Instant.from(tijdstip)
  return {
    nu: () => moment,
    vandaag: () => moment.toZonedDateTimeISO(AMSTERDAM).toPlainDate(),
  }
}

/** A clock that runs on, this far from another: for the demo, where the story has a day of its own. */
export function verschovenKlok(klok: Klok, verschil: Temporal.Duration): Klok {
  const nu = () => klok.nu().add(verschil)
  return { nu, vandaag: () => nu().toZonedDateTimeISO(AMSTERDAM).toPlainDate() }
}
