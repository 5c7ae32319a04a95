import type { PerValue } from './hash-chain.ts'

type FeitRow = {
  gemeente: string
  stream: string
  version: number
  type: string
  data: Record<string, unknown>
  recorded_by: string
  recorded_at: string
  recorded_because: string | null
  commitments: PerValue
  previous_hash: string
  hash: string
}

type FeitZoutRow = { gemeente: string; stream: string; version: number; zouten: PerValue }

type OpdrachtRow = {
  gemeente: string
  sleutel: string
  stream: string
  request_hash: string
  first_version: number
  last_version: number
  recorded_at: string
}

declare module '../database/database.ts' {
  interface Tables {
    feit: FeitRow
    feit_zout: FeitZoutRow
    opdracht: OpdrachtRow
  }
}

export type { FeitRow }
