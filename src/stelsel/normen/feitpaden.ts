import { z } from 'zod'

/** Every single value of a schema by its path: `woning.trap`. */
export function bladeren(schema: z.ZodObject, voor = ''): readonly [string, z.ZodType][] {
  return Object.entries(schema.shape).flatMap(([naam, deel]): readonly [string, z.ZodType][] => {
    const binnen = binnenste(deel)
    return binnen instanceof z.ZodObject ? bladeren(binnen, `${voor}${naam}.`) : [[`${voor}${naam}`, binnen]]
  })
}

/** The schema without what makes it optional. */
export function binnenste(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return binnenste(schema.unwrap())
  if (schema instanceof z.ZodType) return schema
  throw new TypeError('a field without a schema')
}
