import { z } from 'zod'
import { wordTypes } from '../../../feedback/standing-words'
import { awaitedLine, editLine, headLine, wordLine } from '../../../own-csv/rows'
import { fileError } from '../../file-error'

/** Whether this is the JSON file that our own export writes: it says so first. */
export const isOwnJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\{\s*"format"\s*:\s*"matinee-export-1"/.test(new TextDecoder().decode(bytes.subarray(0, 80)))

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)
const moment = z.iso.datetime().transform((value) => new Date(value))
const momentOrNone = moment.nullish().transform((value) => value ?? null)
const filmNames = { title: z.string(), year: number, imdbId: text, tmdbId: number }

const said = z.object({
  type: z.string(),
  at: momentOrNone,
  film: z
    .object({ ...filmNames, slug: text })
    .nullish()
    .transform((film) => film ?? null),
  facet: text,
  value: number,
  detail: text,
  reason: text,
})
const edited = z.object({
  facet: z.string(),
  state: z.string(),
  strength: number,
  label: text,
  stated: z.boolean(),
  wish: z.unknown(),
  saidAt: moment,
  askedAt: momentOrNone,
  updatedAt: moment,
})
const waitedFor = z.object({ ...filmNames, says: z.string(), stars: number, saidAt: momentOrNone })
const rows = z.array(z.looseObject({})).catch([])
const exported = z.object({ person: z.object({ events: rows, awaitedFilms: rows, interestEdits: rows }) })

/** What is said, not what a browser saw. */
const saidTypes = new Set<unknown>([...wordTypes, 'SURVEY_WISH', 'NOTED'])
/** Stands for a row that is not as we write it, so that it is counted where rows are. */
const ODD = wordLine({ type: '?', at: null, film: null })

/** Of the file that holds everything what a person said, as the table our other export writes: the same can be brought back of both. */
export function tableOfExport(file: string): string {
  const { person } = read(file)
  const lineOf =
    <Row>(shape: z.ZodType<Row>, write: (row: Row) => string) =>
    (given: unknown) => {
      const row = shape.safeParse(given)
      return row.success ? write(row.data) : ODD
    }
  return [
    headLine(),
    ...person.events
      .filter(({ type }) => saidTypes.has(type))
      .map(({ occurredAt, ...word }) => lineOf(said, wordLine)({ ...word, at: occurredAt })),
    ...person.awaitedFilms.map(lineOf(waitedFor, awaitedLine)),
    ...person.interestEdits.map(lineOf(edited, editLine)),
  ].join('')
}

function read(file: string): z.infer<typeof exported> {
  try {
    return exported.parse(JSON.parse(file.replace(/^\uFEFF/, '')))
  } catch {
    throw fileError('This export is not whole: it ends too early, or was changed.')
  }
}
