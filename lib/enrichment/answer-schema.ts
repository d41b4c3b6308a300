import { z } from 'zod'

/** What a model is asked to return about a film; vocabularies stand in the instructions, not here, to keep it short. */
export const answerSchema = z.strictObject({
  text: z.string(),
  tags: z.array(z.string()),
  emotions: z.array(z.string()),
  moods: z.array(z.string()),
  themes: z.array(z.string()),
  contentNotes: z.array(z.string()),
  kindred: z.array(z.strictObject({ film: z.number(), because: z.string() })),
})

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
