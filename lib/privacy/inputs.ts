import { z } from 'zod'
import { ERASE_WORD } from './schema'

const checkbox = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

export const consentInput = z.object({
  behaviour: checkbox,
  context: checkbox,
  model: checkbox,
  help: checkbox,
  training: checkbox,
  mail: checkbox,
  groups: checkbox,
  timeZone: z.string().max(60).optional(),
  /** Fingerprint of the questions as they stood on the page. */
  shown: z.string().max(60).optional(),
})
type Asked = z.infer<typeof consentInput>
/** What a form does not ask for stays as it was decided. */
export type ConsentChoice = Pick<Asked, 'behaviour' | 'context' | 'model'> & {
  help?: boolean | undefined
  training?: boolean | undefined
  mail?: boolean | undefined
  groups?: boolean | undefined
}

/** One answer on the taste page. */
export const groupInput = consentInput.pick({ groups: true, shown: true })

export const eraseInput = z.object({
  confirm: z
    .string()
    .trim()
    .toLowerCase()
    .refine((word) => word === ERASE_WORD, `Type “${ERASE_WORD}” to go ahead.`),
})
