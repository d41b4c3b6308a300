import { z } from 'zod'
import { type Field, fieldNames } from './formats/field-names'
import { asked, bests, HIGHEST_SCALE, type Role, roles, sources } from './formats/format'
import { ownEdit, ownWord } from './own/schema'
import type { ReadOptions } from './read-rows'

const scale = z.number().int().min(1).max(HIGHEST_SCALE)

export const importSays = z.enum(['rated', 'seen', 'want', 'liked'])

/** What a row of a file says of a film. */
const said = {
  key: z.number().int(),
  line: z.number().int(),
  title: z.string(),
  year: z.number().int().nullable(),
  says: importSays,
  stars: z.number().nullable(),
  /** Milliseconds since 1970; null when the file does not say. */
  at: z.number().nullable(),
}
const ids = {
  imdbId: z.string().nullable(),
  movieLensId: z.number().int().nullable(),
  tmdbId: z.number().int().nullable(),
}
const filmRef = z.object({ id: z.number().int(), title: z.string(), year: z.number().int() })
const count = z.number().int()

/** What a file came to, kept while it waits for the person's yes. */
export const previewSchema = z.object({
  source: z.enum(sources),
  scale: scale.nullable(),
  best: z.enum(bests).nullable().default('highest'),
  scaleIsKnown: z.boolean(),
  asks: z.enum(asked).nullable(),
  columns: z.array(z.object({ name: z.string(), field: z.enum(fieldNames), example: z.string() })).nullable(),
  matched: z.array(z.object({ ...said, film: filmRef, probably: z.boolean() })),
  ambiguous: z.array(z.object({ ...said, films: z.array(filmRef) })),
  /** Films the catalog does not have: they wait for it. */
  unmatched: z.array(z.object({ ...said, ...ids, originalTitle: z.string().nullable(), reason: z.string() })),
  problems: z.array(z.object({ line: count, reason: z.string() })),
  /** Rows of each kind beyond those that are kept. */
  more: z.object({ ambiguous: count, unmatched: count, problems: count }),
  left: z.object({ series: count, nothing: count, list: count, collection: count, repeated: count }),
  notes: z.array(z.string()),
  /** Of our own table: what was said, word for word, and the lines of the taste. */
  own: z
    .object({ words: z.array(ownWord), edits: z.array(ownEdit) })
    .nullable()
    .default(null),
})
export type Preview = z.infer<typeof previewSchema>

export type FilmRef = z.infer<typeof filmRef>
export type SaidRow = Pick<Preview['matched'][number], 'says' | 'stars' | 'at'>

export const importSource = z.enum(sources)

const importId = z.string().min(1).max(40)
export const undoImportInput = z.object({ importId })
export const discardImportInput = z.object({ importId })

/** Choices come as one field per uncertain row: "choice-12" = id of a film, or nothing to leave it out. */
export const confirmImportInput = z
  .object({ importId })
  .catchall(z.unknown())
  .transform(({ importId: id, ...rest }) => ({ importId: id, choices: choicesOf(rest) }))

/** Null where the person chose none of the films. */
function choicesOf(values: Record<string, unknown>): Map<number, number | null> {
  const choices = new Map<number, number | null>()
  for (const [name, value] of Object.entries(values)) {
    const key = /^choice-(\d{1,9})$/.exec(name)?.[1]
    if (!key || typeof value !== 'string') continue
    if (/^\d{1,9}$/.test(value)) choices.set(Number(key), Number(value))
    else if (value === '') choices.set(Number(key), null)
  }
  return choices
}

/** How a file is to be read: "scale", "best", "role", and "column-3" = what the fourth column is. */
export const readAgainInput = z
  .object({ importId })
  .catchall(z.unknown())
  .transform(({ importId: id, ...rest }) => ({
    importId: id,
    scale: scale.safeParse(Number(rest.scale || 0)).data,
    best: bests.find((best) => best === rest.best),
    role: roles.find((role) => role === rest.role) as Role | undefined,
    columns: columnsOf(rest),
  }))

function columnsOf(values: Record<string, unknown>): Map<number, Field> {
  const columns = new Map<number, Field>()
  for (const [name, value] of Object.entries(values)) {
    const place = /^column-(\d{1,3})$/.exec(name)?.[1]
    const field = fieldNames.find((known) => known === value)
    if (place && field) columns.set(Number(place), field)
  }
  return columns
}

/** The choices of a form as what the reader takes; columns are named by their places in the preview. */
export function optionsOf(
  { scale, best, role, columns }: z.infer<typeof readAgainInput>,
  names: readonly string[],
): ReadOptions {
  const named = [...columns].flatMap(([place, field]) => (names[place] === undefined ? [] : [[names[place], field]]))
  return {
    ...(scale ? { scale } : {}),
    ...(best ? { best } : {}),
    ...(role ? { role } : {}),
    ...(named.length > 0 ? { columns: Object.fromEntries(named) as Record<string, Field> } : {}),
  }
}

const readOptions = z.object({
  scale: scale.optional(),
  best: z.enum(bests).optional(),
  role: z.enum(roles).optional(),
})
/** What the person chose for a file that waits. */
export const storedOptions = (value: unknown): Pick<ReadOptions, 'scale' | 'best' | 'role'> =>
  readOptions.safeParse(value).data ?? {}

export const importCounts = {
  imported: true,
  seen: true,
  wanted: true,
  liked: true,
  kept: true,
  unmatched: true,
  ambiguous: true,
  unreadable: true,
} as const
export type ImportCounts = Record<keyof typeof importCounts, number>

/** One line of the list of past imports. */
export type ImportEntry = ImportCounts & {
  /** How many lines of the taste it brought. */
  lines: number
  id: string
  source: string
  fileName: string
  createdAt: Date
  state: 'waiting' | 'done' | 'undone'
}
