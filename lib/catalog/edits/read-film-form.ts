import type { z } from 'zod'
import { say, words } from '@/domains/words'
import type { FieldErrors } from '../../errors'
import { type FilmField, filmFields } from '../film-fields'
import { filmRecord } from '../film-record'
import { readCountry, readLanguage } from '../vocabulary/place-words'
import { type ClosedList, closedListNames, closedLists, KINDRED_PLACES } from './film-form'
import { howMany } from './how-many'
import type { FilmState } from './schema'

export type FoundFilm = { slug: string } | { problem: string }
type Values = Record<string, string>
type Edited = Partial<Omit<FilmState, 'retired'>>

const { shape } = filmRecord

/** The rule of the catalog's own format for each field, and how it is said to a person. */
const rules: Record<Exclude<FilmField, 'retired'>, { schema: z.ZodType; say: string }> = {
  title: { schema: shape.title, say: 'A title has 1 to 140 characters.' },
  originalTitle: { schema: shape.originalTitle.nullable(), say: 'An original title has at most 140 characters.' },
  alternativeTitles: {
    schema: shape.alternativeTitles,
    say: 'Name at most 5 other titles, one a line, none twice, at most 140 characters each.',
  },
  year: { schema: shape.year, say: `A year from ${words.earliestYear} to 2030.` },
  series: { schema: shape.series.nullable(), say: 'A series is lower-case words joined by hyphens, as “star-wars”.' },
  seriesPart: { schema: shape.seriesPart.nullable(), say: 'A part is a whole number from 1 to 99.' },
  directors: {
    schema: shape.directors,
    say: say`Name ${howMany('directors')} directors, one a line, none twice, at most 80 characters each.`,
  },
  writers: {
    schema: shape.writers,
    say: 'Name at most 8 writers, one a line, none twice, at most 80 characters each.',
  },
  cast: { schema: shape.cast, say: say('Name at most 8 actors, one a line, none twice, at most 80 characters each.') },
  genres: { schema: shape.genres, say: say`Choose ${howMany('genres')} genres, none twice.` },
  runtimeMinutes: {
    schema: shape.runtimeMinutes,
    say: words.size
      ? `Whole ${words.size.unit}, ${words.fewest.size} to ${words.size.most}.`
      : 'Nothing here has a length.',
  },
  countries: { schema: shape.countries, say: `Name ${howMany('countries')} countries, none twice.` },
  languages: { schema: shape.languages, say: `Name ${howMany('languages')} languages, none twice.` },
  moods: { schema: shape.moods, say: say`Choose ${howMany('moods')} moods, none twice.` },
  themes: { schema: shape.themes, say: `Choose ${howMany('themes')} themes, none twice.` },
  settings: { schema: shape.settings, say: `Choose ${howMany('settings')} settings, none twice.` },
  details: { schema: shape.details, say: `Choose ${howMany('details')} details, none twice.` },
  contentNotes: { schema: shape.contentNotes, say: 'Choose at most 8 content notes, none twice.' },
  logline: { schema: shape.logline, say: say('A log line has 20 to 45 words.') },
  prominence: { schema: shape.prominence, say: 'A whole number from 1 to 100, or 0 where it is not known.' },
  kindred: {
    schema: shape.kindred,
    say: say`Name ${howMany('kindred')} kindred films, each with a reason of 8 to 110 characters.`,
  },
  imdbId: { schema: shape.ids.unwrap().shape.imdb.nullable(), say: 'An IMDb id looks like tt0078748.' },
  movieLensId: { schema: shape.ids.unwrap().shape.movieLens.nullable(), say: 'A MovieLens id is a whole number.' },
  tmdbId: { schema: shape.ids.unwrap().shape.tmdb.nullable(), say: 'A TMDB id is a whole number.' },
}

const fields = filmFields.filter((field) => field !== 'retired')

/**
 * What somebody changed in the form of a film: fields that differ from `opened`, the film as they found it. Only
 * these are held to the rules, so that a film somebody imported can be mended one field at a time.
 */
export function readFilmForm(
  form: Values,
  opened: Edited,
  findFilm: (name: string) => FoundFilm,
): { values: Edited; errors: FieldErrors } {
  const found: FieldErrors = {}
  const typed = readTyped(form, findFilm, found)
  const touched = fields.filter((field) => JSON.stringify(typed[field]) !== JSON.stringify(opened[field]))
  const errors: FieldErrors = Object.fromEntries(
    Object.entries(found).filter(([name]) => touched.some((field) => field === fieldOf(name))),
  )
  const values: Record<string, unknown> = {}
  for (const field of touched) {
    values[field] = typed[field]
    // What is wrong in one place is said there, not once more for the whole list.
    const said = Object.keys(errors).some((name) => fieldOf(name) === field)
    if (!said && !rules[field].schema.safeParse(typed[field]).success) errors[field] = [rules[field].say]
  }
  const touchedSeries = 'series' in values || 'seriesPart' in values
  if (touchedSeries && (typed.series === null) !== (typed.seriesPart === null))
    add(errors, typed.series === null ? 'series' : 'seriesPart', 'A series and a part come together.')
  return { values: values as Edited, errors }
}

/** The field a place of the form belongs to: "kindred.3" and "because.3" are kindred. */
function fieldOf(name: string): string {
  const [field = name] = name.split('.')
  return field === 'because' ? 'kindred' : field
}

function readTyped(form: Values, findFilm: (name: string) => FoundFilm, errors: FieldErrors) {
  const text = (name: string) => form[name]?.trim() ?? ''
  // What is no number stays text, which no rule lets pass.
  const number = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : text(name))
  const optionalNumber = (name: string) => (text(name) === '' ? null : number(name))
  const lines = (name: string) => listOf(form[name] ?? '', /\r?\n/)
  const codes = (name: string, read: (word: string) => string | null) =>
    listOf(form[name] ?? '', /[,;\n]/).map((word) => {
      const code = read(word)
      if (!code) add(errors, name, `“${word}” is not known; use a code or the English name.`)
      return code ?? word
    })
  const lists = Object.fromEntries(closedListNames.map((list) => [list, readList(form, list, errors)]))
  return {
    title: text('title'),
    originalTitle: text('originalTitle') || null,
    alternativeTitles: lines('alternativeTitles'),
    year: number('year'),
    series: text('series') || null,
    seriesPart: optionalNumber('seriesPart'),
    directors: lines('directors'),
    writers: lines('writers'),
    cast: lines('cast'),
    runtimeMinutes: number('runtimeMinutes'),
    countries: codes('countries', readCountry),
    languages: codes('languages', readLanguage),
    logline: text('logline').replace(/\s+/g, ' '),
    prominence: number('prominence'),
    kindred: readKindred(form, findFilm, errors),
    imdbId: text('imdbId') || null,
    movieLensId: optionalNumber('movieLensId'),
    tmdbId: optionalNumber('tmdbId'),
    ...(lists as Record<ClosedList, string[]>),
  }
}

const listOf = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((each) => each.trim())
    .filter(Boolean)

function readList(form: Values, list: ClosedList, errors: FieldErrors): string[] {
  const { terms, places } = closedLists[list]
  const words = Array.from({ length: places }, (_, place) => form[`${list}.${place}`]?.trim() ?? '').filter(Boolean)
  return words.map((word) => {
    const key = word.toLowerCase()
    const term = terms.terms.find((each) => each.id === key || each.label.toLowerCase() === key)
    if (!term) add(errors, list, `“${word}” is not in this list.`)
    return term?.id ?? word
  })
}

function readKindred(form: Values, findFilm: (name: string) => FoundFilm, errors: FieldErrors) {
  const links: { slug: string; because: string }[] = []
  for (let place = 0; place < KINDRED_PLACES; place++) {
    const name = form[`kindred.${place}`]?.trim() ?? ''
    const because = form[`because.${place}`]?.trim() ?? ''
    if (!name && !because) continue
    const found = name ? findFilm(name) : { problem: say('Name the film this reason is about.') }
    if ('problem' in found) add(errors, `kindred.${place}`, found.problem)
    else if (links.some((link) => link.slug === found.slug))
      add(errors, `kindred.${place}`, say('This film stands here twice.'))
    if (because.length < 8 || because.length > 110) add(errors, `because.${place}`, 'A reason has 8 to 110 characters.')
    links.push({ slug: 'slug' in found ? found.slug : name, because })
  }
  return links.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
}

function add(errors: FieldErrors, field: string, message: string): void {
  errors[field] = [...(errors[field] ?? []), message]
}
