import { z } from 'zod'
import { personalSources } from './formats/rated-row'

const rating = {
  line: z.number().int(),
  title: z.string(),
  year: z.number().int().nullable(),
  stars: z.number(),
  /** Milliseconds since 1970; null when the file does not say. */
  ratedAt: z.number().nullable(),
}
const filmRef = z.object({ id: z.number().int(), title: z.string(), year: z.number().int() })

/** What a file came to, kept while it waits for the person's yes. */
export const previewSchema = z.object({
  matched: z.array(z.object({ ...rating, film: filmRef })),
  ambiguous: z.array(z.object({ ...rating, films: z.array(filmRef) })),
  unmatched: z.array(z.object({ ...rating, reason: z.string() })),
  problems: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  /** The same film more than once: the newest rating counts. */
  repeated: z.number().int(),
  /** Rows of each kind beyond those that are kept. */
  more: z
    .object({ ambiguous: z.number().int(), unmatched: z.number().int(), problems: z.number().int() })
    .default({ ambiguous: 0, unmatched: 0, problems: 0 }),
  unrated: z.number().int(),
  otherKinds: z.number().int(),
  notes: z.array(z.string()),
})
export type Preview = z.infer<typeof previewSchema>
export type FilmRef = z.infer<typeof filmRef>

export const importSource = z.enum(personalSources)

const importId = z.string().min(1).max(40)
export const undoImportInput = z.object({ importId })
export const discardImportInput = z.object({ importId })

/** Choices come as one field per ambiguous row: "choice-12" = id of a film, or nothing. */
export const confirmImportInput = z
  .object({ importId })
  .catchall(z.unknown())
  .transform(({ importId: id, ...fields }) => ({ importId: id, choices: choicesOf(fields) }))

function choicesOf(fields: Record<string, unknown>): Map<number, number> {
  const choices = new Map<number, number>()
  for (const [name, value] of Object.entries(fields)) {
    const line = /^choice-(\d{1,9})$/.exec(name)?.[1]
    if (line && typeof value === 'string' && /^\d{1,9}$/.test(value)) choices.set(Number(line), Number(value))
  }
  return choices
}

export type ImportCounts = {
  imported: number
  kept: number
  unmatched: number
  ambiguous: number
  unreadable: number
}

/** One line of the list of past imports. */
export type ImportEntry = ImportCounts & {
  id: string
  source: string
  fileName: string
  createdAt: Date
  state: 'waiting' | 'done' | 'undone'
}
