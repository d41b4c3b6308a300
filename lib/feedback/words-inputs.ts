import { z } from 'zod'
import { rowId } from '../input'
import { COMMENT_MAX_CHARS, commentField } from './words'

/** "LIST 12 SPOILS" as a button says it in the form that all reasons of a list share; the comment is the one beside it. */
function reasonMeant(sent: unknown): unknown {
  const button = z.looseObject({ judges: z.string() }).safeParse(sent)
  if (!button.success) return sent
  const { judges, ...rest } = button.data
  const [slateId, filmId = '', verdict] = judges.split(' ')
  const comment = /^\d+$/.test(filmId) ? rest[commentField(Number(filmId))] : undefined
  return { about: 'reason', slateId, filmId, verdict, comment }
}

/** Which text is meant: a reason of a list, a note on a film's page, or the portrait. */
export const wordsInput = z.preprocess(
  reasonMeant,
  z.object({
    about: z.enum(['reason', 'note', 'portrait']),
    slateId: z.string().max(40).optional(),
    filmId: rowId.optional(),
    verdict: z.enum(['HELPFUL', 'NOT_TRUE', 'SPOILS']),
    comment: z.string().trim().max(COMMENT_MAX_CHARS, `Use at most ${COMMENT_MAX_CHARS} characters.`).default(''),
  }),
)
export type WordsInput = z.output<typeof wordsInput>

export const forgetWordsInput = z.object({ kind: z.string().min(1).max(120) })
export const closeWordsInput = z.object({ record: z.string().min(1).max(60) })
