/** Blocks that nobody can lift (mission): no remedy clause, no extent in time, no mandate. */
export const NOOIT_OP_TE_HEFFEN: ReadonlySet<string> = new Set([
  'GEEN_RECHTSMIDDELCLAUSULE',
  'RESULTAAT_ZONDER_UREN',
  'GEEN_MANDAAT',
])
