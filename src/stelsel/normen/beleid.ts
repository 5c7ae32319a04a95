import { z } from 'zod'

/**
 * What local policy does otherwise than the study behind a norm set. Where the study assumed something else, its figures no
 * longer carry the outcome (CRVB:2018:3835); the calculation then says so.
 */
export const beleidSchema = z.strictObject({
  opruimenEnAfwas: z.boolean().optional().describe('opruimen of afwassen hoort bij het schoonmaken'),
  andereActiviteiten: z.boolean().optional().describe('de lijst van activiteiten is anders dan in het kader'),
  andereFrequenties: z
    .boolean()
    .optional()
    .describe('activiteiten gebeuren vaker of minder vaak dan in het kader'),
  minderDanVolledigeOvername: z
    .boolean()
    .optional()
    .describe('de basis is verlaagd omdat iemand een deel zelf doet'),
  zwaarWerkNaar: z
    .enum(['huishouden', 'woning'])
    .optional()
    .describe('waarnaar het zware werk wordt bepaald'),
  teltNiet: z
    .array(z.enum(['woninggrootte', 'huisdieren', 'allergie']))
    .optional()
    .describe('wat het beleid niet laat meetellen, ook al kent het kader het'),
})
export type Beleid = z.infer<typeof beleidSchema>
