import { z } from 'zod'
import { words as domain, say } from '@/domains/words'
import { fieldLabels } from '../../catalog/edits/field-labels'
import { filmCaps } from '../../catalog/film-limits'
import { filmRecord } from '../../catalog/film-record'
import { slugify } from '../../catalog/slugify'
import { parseTitle } from '../../catalog/titles/parse-title'
import { readCountry, readLanguage } from '../../catalog/vocabulary/place-words'
import { details } from '../../catalog/vocabulary/vocabularies'
import { readImdbId } from '../ratings/formats/read-values'
import { type ChosenColumns, type FieldName, fieldsOf, listOf, type RawFilm, textOf } from './film-fields'
import { readSize, readTerm, shorten } from './film-words'
import type { TermList } from './schema'
import { yearIn } from './year-in'

const { shape } = filmRecord
const upTo = <Item extends z.ZodType>(item: Item, max: number) => z.array(item).max(max)

/** The rules of our own catalog, but what only we write (moods, themes, settings, kindred) may be missing. */
export const importedFilm = z.object({
  slug: shape.slug,
  title: shape.title,
  originalTitle: shape.originalTitle,
  alternativeTitles: upTo(shape.title, filmCaps.alternativeTitles),
  year: shape.year,
  series: shape.series,
  seriesPart: shape.seriesPart,
  directors: shape.directors,
  writers: upTo(shape.directors.element, filmCaps.writers),
  cast: shape.cast,
  genres: shape.genres,
  runtimeMinutes: shape.runtimeMinutes,
  countries: upTo(shape.countries.element, filmCaps.countries),
  languages: upTo(shape.languages.element, filmCaps.languages),
  moods: upTo(shape.moods.element, filmCaps.moods),
  themes: upTo(shape.themes.element, filmCaps.themes),
  settings: upTo(shape.settings.element, filmCaps.settings),
  details: upTo(z.enum(details.ids), filmCaps.details),
  contentNotes: shape.contentNotes,
  logline: z.string().min(1).max(600),
  prominence: shape.prominence,
  imdbId: shape.ids.unwrap().shape.imdb,
  movieLensId: shape.ids.unwrap().shape.movieLens,
  tmdbId: shape.ids.unwrap().shape.tmdb,
})
export type ImportedFilm = z.infer<typeof importedFilm>

/** A word of a closed list, or a place, that a row says and we do not know. */
export type UnknownWord = { list: TermList | 'countries' | 'languages'; word: string }

export type FilmReading = { line: number; unknown: UnknownWord[]; withoutKind: boolean } & (
  | { kind: 'film'; film: ImportedFilm; warnings: string[] }
  | { kind: 'problem'; title: string; reason: string }
)

/** How a file is to be read where its own words do not say it. */
export type FilmReadingChoices = {
  columns: ChosenColumns
  /** By list and by word in lower case: one of ours, or '' to leave it out. */
  words: ReadonlyMap<string, string>
  /** The kind of a row that names none. */
  everyKind: string | null
}
export const wordKey = (list: string, word: string) => `${list} ${word.toLowerCase().slice(0, 80)}`
const noChoices: FilmReadingChoices = { columns: new Map(), words: new Map(), everyKind: null }

/** What a row without a length has. */
const leastSize = domain.fewest.size === 0 ? 0 : Number.NaN

/** One row as a film of the catalog. What it cannot understand but may lack becomes a warning, all else a problem. */
export function readFilm({ line, value }: RawFilm, choices = noChoices): FilmReading {
  const fields = fieldsOf(value, choices.columns)
  const warnings: string[] = []
  const unknown: UnknownWord[] = []
  const text = (name: FieldName) => textOf(fields.get(name))
  const words = (name: UnknownWord['list'], read: (word: string) => string | null, max: number) => {
    const meant = (word: string) => choices.words.get(wordKey(name, word)) ?? read(word)
    const all = listOf(fields.get(name)).flatMap((word) => {
      // "Action/Adventure": divided where the whole is no word of ours.
      const parts = word.split('/').map((part) => part.trim())
      return meant(word) === null && parts.some((part) => meant(part)) ? parts : [word]
    })
    const strange = all.filter((word) => meant(word) === null)
    unknown.push(...strange.map((word) => ({ list: name, word })))
    if (strange.length > 0) warnings.push(`${fieldLabels[name]}: left out ${strange.join(', ')}`)
    return [...new Set(all.flatMap((word) => meant(word) || []))].slice(0, max)
  }
  const ofList = (list: TermList) => words(list, (word) => readTerm(list, word), filmCaps[list])

  // MovieLens writes "Ring, The (2002)": only such titles are taken apart, others may end in brackets of their own.
  const parsed = parseTitle(text('title'))
  const title = parsed.year ? parsed.title : text('title')
  const year = Number(
    yearIn(text('year'), domain.earliestYear) ??
      parsed.year ??
      (domain.hasYear ? Number.NaN : new Date().getUTCFullYear()),
  )
  const kinds = ofList('genres')
  const withoutKind = kinds.length === 0
  const draft = {
    slug: text('slug') || asciiSlug(title, year, text('imdbId')),
    title,
    year,
    originalTitle: text('originalTitle') || (parsed.year && parsed.otherTitles[0]) || undefined,
    // Commas belong to titles.
    alternativeTitles: listOf(fields.get('alternativeTitles'), /[|;]/).slice(0, filmCaps.alternativeTitles),
    ...readSeries(text('series'), text('seriesPart'), warnings),
    directors: listOf(fields.get('directors')).slice(0, filmCaps.directors),
    writers: listOf(fields.get('writers')).slice(0, filmCaps.writers),
    cast: listOf(fields.get('cast')).slice(0, filmCaps.cast),
    genres: withoutKind && choices.everyKind ? [choices.everyKind] : kinds,
    runtimeMinutes: domain.size && text('runtimeMinutes') ? readSize(text('runtimeMinutes')) : leastSize,
    countries: words('countries', readCountry, filmCaps.countries),
    languages: words('languages', readLanguage, filmCaps.languages),
    moods: ofList('moods'),
    themes: ofList('themes'),
    settings: ofList('settings'),
    details: ofList('details'),
    contentNotes: ofList('contentNotes'),
    prominence: fields.has('prominence') ? Number(text('prominence')) : 0,
    imdbId: readImdbId(text('imdbId')) ?? undefined,
    movieLensId: fields.has('movieLensId') ? Number(text('movieLensId')) : undefined,
    tmdbId: fields.has('tmdbId') ? Number(text('tmdbId')) : undefined,
  }
  const logline = shorten(text('logline')) || plainLine(draft)
  const result = importedFilm.safeParse({ ...draft, logline })
  if (result.success) return { kind: 'film', line, film: result.data, warnings, unknown, withoutKind }
  return { kind: 'problem', line, title, reason: reasonsOf(result.error, draft, unknown), unknown, withoutKind }
}

/** A series and the part of it, or neither: half of it says nothing. */
function readSeries(series: string, seriesPart: string, warnings: string[]) {
  if (!series && !seriesPart) return {}
  const read = z
    .object({ series: shape.series.unwrap(), seriesPart: shape.seriesPart.unwrap() })
    .safeParse({ series: slugify(series), seriesPart: Number(seriesPart) })
  if (read.success) return read.data
  warnings.push(`${fieldLabels.series}: left out ${[series || 'no name', seriesPart || 'no part'].join(', ')}`)
  return {}
}

/** What each field lacks, by its name on the pages; words that are none of ours are named. */
function reasonsOf(error: z.ZodError, draft: Record<string, unknown>, unknown: readonly UnknownWord[]): string {
  const reasons = error.issues.map((issue) => {
    const field = String(issue.path[0])
    const given = draft[field]
    const missing = given === '' || Number.isNaN(given) || (Array.isArray(given) && given.length === 0)
    const label = labelOf(field)
    const strange = unknown.flatMap(({ list, word }) => (list === field ? [`“${word}”`] : []))
    if (missing && strange.length > 0) return `${label}: none of ours (${strange.slice(0, 5).join(', ')})`
    return missing ? `${label}: missing or not readable` : `${label}: ${issue.message}`
  })
  return [...new Set(reasons)].join('; ')
}

const isLabelled = (field: string): field is keyof typeof fieldLabels => field in fieldLabels
const labelOf = (field: string) => (isLabelled(field) ? fieldLabels[field] : field)

function asciiSlug(title: string, year: number, imdbId: string): string {
  const slug = slugify(title)
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 70)
  return slug.replace(/-$/, '') || `film-${imdbId || year || 'untitled'}`.toLowerCase()
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ')

function plainLine({ genres, year, directors }: { genres: string[]; year: number; directors: string[] }): string {
  const kind = capital(genres[0] ?? domain.one)
  if (!domain.hasYear) return directors.length > 0 ? `${kind} by ${directors.join(' and ')}.` : `${kind}.`
  return say`${kind} from ${year}, directed by ${directors.join(' and ')}.`
}
