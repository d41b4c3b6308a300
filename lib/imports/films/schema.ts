import { z } from 'zod'

export const termLists = ['genres', 'moods', 'themes', 'settings', 'details', 'contentNotes'] as const
export type TermList = (typeof termLists)[number]

const count = z.number().int()
const texts = z.array(z.string())

/** What a file of films came to, kept while it waits for a yes. */
export const filmPreview = z.object({
  /** What a row is called: a line, or an entry of JSON. */
  place: z.enum(['line', 'entry']),
  note: z.string().nullable(),
  rows: count,
  columns: z.array(z.object({ name: z.string(), field: z.string().nullable(), sample: z.string() })),
  unknown: z.array(z.object({ list: z.string(), word: z.string(), count })),
  /** Rows that name no kind of their own. */
  withoutKind: count.default(0),
  counts: z.object({ added: count, updated: count, unchanged: count, ours: count }),
  items: z.array(
    z.object({
      line: count,
      title: z.string(),
      year: count,
      directors: texts,
      genres: texts,
      moods: texts,
      themes: texts,
      settings: texts,
      /** A file that waits since before there were any has none. */
      details: texts.default([]),
      contentNotes: texts,
      runtimeMinutes: count,
      logline: z.string(),
    }),
  ),
  problems: z.array(z.object({ line: count, title: z.string(), reason: z.string() })),
  /** Beyond those that are kept. */
  more: z.object({ columns: count, unknown: count, problems: count }),
})
export type FilmPreview = z.infer<typeof filmPreview>

/** What was chosen for a waiting file: fields by column, and terms by "list word". */
export const filmChoices = z.object({
  columns: z.record(z.string(), z.string().nullable()),
  words: z.record(z.string(), z.string()),
  /** The kind of rows that name none. */
  everyKind: z.string().nullable().default(null),
})
export type FilmChoices = z.infer<typeof filmChoices>

const importId = z.string().min(1).max(40)
export const filmImportInput = z.object({ importId })

/** "column-3" is what the fourth column is, "word-7" what the eighth unknown word means. */
export const readFilmsAgainInput = z
  .object({ importId })
  .catchall(z.unknown())
  .transform(({ importId: id, ...rest }) => ({
    importId: id,
    /** Left out: as it was chosen before. */
    everyKind: typeof rest.everyKind === 'string' ? rest.everyKind : undefined,
    columns: numbered(rest, 'column'),
    words: numbered(rest, 'word'),
  }))

function numbered(values: Record<string, unknown>, kind: string): Map<number, string> {
  const found = new Map<number, string>()
  for (const [name, value] of Object.entries(values)) {
    const [before, place] = name.split('-')
    if (before === kind && /^\d{1,3}$/.test(place ?? '') && typeof value === 'string') found.set(Number(place), value)
  }
  return found
}
