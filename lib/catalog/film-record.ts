import { z } from 'zod'
import { words } from '../../domains/words'
import { HIGHEST_ID } from '../input'
import { BECAUSE_MAX_CHARS, BECAUSE_MIN_CHARS, filmCaps } from './film-limits'
import { foldText } from './search-text'
import { contentNotes, details, genres, moods, settings, themes } from './vocabulary/vocabularies'

const { fewest } = words

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .max(80)
const name = z.string().trim().min(1).max(80)
const title = z.string().trim().min(1).max(140)
const distinct = <Item extends z.ZodType>(item: Item, min: number, max: number) =>
  z
    .array(item)
    .min(min)
    .max(max)
    .refine((list) => new Set(list).size === list.length, 'must not repeat an entry')
const wordCount = (text: string) => text.trim().split(/\s+/).length

/** A link to a film that belongs beside this one, with a short clause saying why. */
export const kindredLink = z.strictObject({
  slug,
  because: z.string().trim().min(BECAUSE_MIN_CHARS).max(BECAUSE_MAX_CHARS),
})

const fields = z.strictObject({
  slug,
  title,
  originalTitle: title.optional(),
  /** Other titles people type: of other countries, in Latin letters, abbreviated. */
  alternativeTitles: distinct(title, 0, filmCaps.alternativeTitles).optional(),
  year: z.int().min(words.earliestYear).max(2030),
  /** The series the film is part of, and which part of it, in the order one would see them. Both or neither. */
  series: slug.optional(),
  seriesPart: z.int().min(1).max(99).optional(),
  directors: distinct(name, fewest.directors, filmCaps.directors),
  /** Credited for the screenplay; left out where nobody is, or where we do not know. */
  writers: distinct(name, 0, filmCaps.writers).optional(),
  cast: distinct(name, 0, filmCaps.cast),
  genres: distinct(z.enum(genres.ids), 1, filmCaps.genres),
  /** 0 where it is not known, in a domain where not everything has a length. */
  runtimeMinutes: z
    .int()
    .min(fewest.size)
    .max(words.size?.most ?? 0),
  countries: distinct(
    z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 alpha-2 code'),
    fewest.countries,
    filmCaps.countries,
  ),
  languages: distinct(
    z.string().regex(/^[a-z]{2,3}$/, 'must be an ISO 639 code'),
    fewest.languages,
    filmCaps.languages,
  ),
  moods: distinct(z.enum(moods.ids), fewest.moods, filmCaps.moods),
  themes: distinct(z.enum(themes.ids), fewest.themes, filmCaps.themes),
  settings: distinct(z.enum(settings.ids), fewest.settings, filmCaps.settings),
  /** Left out where there is none. */
  details: distinct(z.enum(details.ids), 0, filmCaps.details).optional(),
  contentNotes: distinct(z.enum(contentNotes.ids), 0, filmCaps.contentNotes),
  logline: z
    .string()
    .trim()
    .refine((text) => wordCount(text) >= 20 && wordCount(text) <= 45, 'must be 20 to 45 words'),
  /** 0: nobody wrote one, and likes tell how well known the film is. */
  prominence: z.int().min(0).max(100),
  kindred: z.array(kindredLink).min(fewest.kindred).max(filmCaps.kindred),
  ids: z
    .strictObject({
      imdb: z
        .string()
        .regex(/^tt\d{7,8}$/, 'must look like tt0078748')
        .optional(),
      movieLens: z.int().positive().max(HIGHEST_ID).optional(),
      tmdb: z.int().positive().max(HIGHEST_ID).optional(),
    })
    .default({}),
})

/** One film as written in prisma/catalog/*.json. Errors name the field; the seed adds file and slug. */
export const filmRecord = fields.superRefine((film, issues) => {
  const report = (field: 'series' | 'seriesPart' | 'alternativeTitles', message: string) =>
    issues.addIssue({ code: 'custom', path: [field], message })
  if (film.series && !film.seriesPart) report('seriesPart', 'must say which part of the series it is')
  if (film.seriesPart && !film.series) report('series', 'must name the series it is a part of')
  const folded = [film.title, film.originalTitle ?? '', ...(film.alternativeTitles ?? [])].map(foldText)
  const repeated = folded.slice(2).findIndex((text, place) => folded.indexOf(text) < place + 2)
  if (repeated >= 0) report('alternativeTitles', `says a title again: ${film.alternativeTitles?.[repeated]}`)
})

export type FilmRecord = z.infer<typeof filmRecord>
