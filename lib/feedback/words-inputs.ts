import { z } from 'zod'
import { rowId } from '../input'
import { COMMENT_MAX_CHARS } from './words'

/** Which text is meant: a reason of a list, a note on a film's page, or the portrait. */
export const wordsInput = z.object({
  about: z.enum(['reason', 'note', 'portrait']),
  slateId: z.string().max(40).optional(),
  filmId: rowId.optional(),
  verdict: z.enum(['HELPFUL', 'NOT_TRUE', 'SPOILS']),
  comment: z.string().trim().max(COMMENT_MAX_CHARS, `Use at most ${COMMENT_MAX_CHARS} characters.`).default(''),
})
export type WordsInput = z.output<typeof wordsInput>

export const forgetWordsInput = z.object({ kind: z.string().min(1).max(120) })
export const closeWordsInput = z.object({ record: z.string().min(1).max(60) })
