import { z } from 'zod'
import { numeric } from '../../input'
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

export type FilmEditKindName = 'EDITED' | 'APPROVED' | 'RESTORED' | 'RETIRED' | 'BROUGHT_BACK' | 'RELEASED'

const filmId = numeric(z.number().int().positive())
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
    issues.addIssue({ code: 'custom', message: 'This form is damaged. Please open the film again.' })
    return z.NEVER
  })

export const saveFilmInput = z
  .object({ filmId, opened, overwrite: z.literal('yes').optional() })
  .catchall(z.string().max(FORM_CHARS, `Use at most ${FORM_CHARS} characters.`))
export const filmInput = z.object({ filmId })
export const restoreInput = z.object({ filmId, editId: numeric(z.number().int().positive()) })
export const retireInput = z.object({ filmId, retired: z.enum(['yes', 'no']) })
