import { z } from 'zod'
import { say } from '@/domains/words'
import { rowId } from '../../input'
import type { FilmField } from '../film-fields'

export type KindredLink = { slug: string; because: string }

/** A film as it can be edited. Kindred links are sorted by slug: the database keeps no order of them. */
export type FilmState = {
  title: string
  originalTitle: string | null
  alternativeTitles: string[]
  year: number
  series: string | null
  seriesPart: number | null
  directors: string[]
  writers: string[]
  cast: string[]
  genres: string[]
  runtimeMinutes: number
  countries: string[]
  languages: string[]
  moods: string[]
  themes: string[]
  settings: string[]
  details: string[]
  contentNotes: string[]
  logline: string
  prominence: number
  kindred: KindredLink[]
  imdbId: string | null
  movieLensId: number | null
  tmdbId: number | null
  retired: boolean
}

export type FieldChange = {
  [Field in FilmField]: { field: Field; before: FilmState[Field]; after: FilmState[Field] }
}[FilmField]

export type FilmEditKindName =
  | 'EDITED'
  | 'APPROVED'
  | 'RESTORED'
  | 'RETIRED'
  | 'BROUGHT_BACK'
  | 'RELEASED'
  | 'ADDED'
  | 'IMPORTED'

const FORM_CHARS = 4_000
const OPENED_CHARS = 60_000

/** The state a form was opened on travels in the form; it is compared with, never written. */
const opened = z
  .string()
  .max(OPENED_CHARS)
  .transform((text, issues): Partial<FilmState> => {
    try {
      const value: unknown = JSON.parse(text)
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
    } catch {}
    issues.addIssue({ code: 'custom', message: say('This form is damaged. Please open the film again.') })
    return z.NEVER
  })

/** What somebody else had saved meanwhile, as it was shown beside one's own. */
const shown = opened.optional()

export const saveFilmInput = z
  .object({ filmId: rowId, opened, theirs: shown })
  .catchall(z.string().max(FORM_CHARS, `Use at most ${FORM_CHARS} characters.`))
/** A film that is not there yet: the same fields, and its slug. */
export const addFilmInput = z
  .object({ slug: z.string().max(100) })
  .catchall(z.string().max(FORM_CHARS, `Use at most ${FORM_CHARS} characters.`))
/** Most films one change may be of. */
export const MOST_BULK = 1_000

/** "1,2,3": the films a preview was of. */
const filmIds = z
  .string()
  .max(12_000)
  .transform((text) => [...new Set(text.split(',').map(Number))])
  .pipe(z.array(z.int().positive()).min(1).max(MOST_BULK))

export const applyBulkInput = z.object({
  films: filmIds,
  work: z.string().max(20),
  field: z.string().max(20),
  word: z.string().max(80),
  fingerprint: z.string().length(32),
})
export const batchInput = z.object({ batchId: rowId })
export const filmInput = z.object({ filmId: rowId })
export const restoreInput = z.object({ filmId: rowId, editId: rowId })
export const retireInput = z.object({ filmId: rowId, retired: z.enum(['yes', 'no']) })
