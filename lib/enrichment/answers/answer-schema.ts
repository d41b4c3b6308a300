import { z } from 'zod'
import {
  BECAUSE_MAX_CHARS,
  BECAUSE_MIN_CHARS,
  EMOTIONS_MAX,
  TAG_MAX_CHARS,
  TAGS_MAX,
  TEXT_MAX_CHARS,
} from '../../catalog/film-limits'
import type { FilmData } from '../../prompts/parts/data-block'

/**
 * The form of an answer about one film as JSON schema: what is kept is all that can be written, so that no list fills
 * the answer. The vocabularies stand in the instructions, not here, to keep it short.
 */
export function answerSchema({ room, offered }: Pick<FilmData, 'room' | 'offered'>): object {
  const because = z.string().min(BECAUSE_MIN_CHARS).max(BECAUSE_MAX_CHARS)
  const ids = offered.map(({ id }) => id)
  const kindred = ids.length > 0 ? z.array(z.strictObject({ film: z.literal(ids), because })) : z.array(z.never())
  const schema = z.strictObject({
    text: z.string().min(SHORTEST_TEXT).max(TEXT_MAX_CHARS),
    tags: z.array(z.string().max(TAG_MAX_CHARS)).max(TAGS_MAX),
    emotions: z.array(z.string().max(TAG_MAX_CHARS)).max(EMOTIONS_MAX),
    moods: z.array(z.string().max(TAG_MAX_CHARS)).max(room.moods),
    themes: z.array(z.string().max(TAG_MAX_CHARS)).max(room.themes),
    contentNotes: z.array(z.string().max(TAG_MAX_CHARS)).max(room.contentNotes),
    kindred: kindred.max(Math.min(room.kindred, ids.length)),
  })
  return z.toJSONSchema(schema, { target: 'draft-7' })
}

/** A shorter text is none. */
export const SHORTEST_TEXT = 40

const words = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.filter((entry) => typeof entry === 'string'))
const id = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\s*\d{1,9}\s*$/)
      .transform(Number),
  ])
  .catch(-1)
const link = z.object({ film: id, because: z.string().catch('') })

/** The same, forgiving what small models get wrong: a missing list, ids as strings, entries that are no words. */
export const looseAnswerSchema = z.object({
  text: z.string(),
  tags: words,
  emotions: words,
  moods: words,
  themes: words,
  contentNotes: words,
  kindred: z
    .array(link.catch({ film: -1, because: '' }))
    .catch([])
    .default([]),
})
export type LooseAnswer = z.infer<typeof looseAnswerSchema>
