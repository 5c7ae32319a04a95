import { foutenInKader } from './kader-controle.ts'
import { normenkaderSchema } from './normenkader.ts'

/** A norm set of one's own, as data: the same form and the same checks as the sets that are shipped. */
export const eigenKaderSchema = normenkaderSchema.superRefine((kader, context) => {
  for (const message of foutenInKader(kader)) context.addIssue({ code: 'custom', message, input: kader })
})
