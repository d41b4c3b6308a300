import { say } from '@/domains/words'
import { countryName, decadeOf } from '@/lib/catalog/facets'
import { genres, moods, settings, themes } from '@/lib/catalog/vocabulary/vocabularies'
import { EMOTIONS_MAX, TAGS_MAX, TEXT_MAX_WORDS } from '../../catalog/film-limits'
import type { Need } from '../parts/slots'
import { fieldsOf, type Shape, type VariableDoc, type VariableSet } from '../parts/variable-set'

/**
 * What a template may say about a film. Numbers and words of our closed vocabularies only: titles, names and log lines
 * stay in the data, so that no text from outside can reach the instructions.
 */
export type FilmVariables = {
  site: { name: string }
  film: {
    decade: string
    country: string
    runtimeMinutes: number
    genres: string[]
    moods: string[]
    themes: string[]
    settings: string[]
  }
  has: Record<string, boolean>
  neighbours: { count: number; by: NeighboursBy }
  limits: { textMaxWords: number; tags: number; emotions: number }
}

/** How the neighbours of a film were found: liked by the same people, linked in the catalog, or there are none. */
export type NeighboursBy = 'viewers' | 'kindred' | 'nobody'

const docs: readonly VariableDoc[] = [
  { name: 'site.name', description: 'The name of the site.', sample: 'Matinee' },
  { name: 'film.decade', description: say('The decade the film was first shown in.'), sample: '1970s' },
  { name: 'film.country', description: 'The main country it comes from; empty when not known.', sample: 'France' },
  { name: 'film.runtimeMinutes', description: 'How long it is.', sample: '117' },
  { name: 'film.genres', description: 'Its genres as a list of words.', sample: 'Drama, Mystery', isList: true },
  { name: 'film.moods', description: 'Its moods as a list of words.', sample: 'Eerie, Tender', isList: true },
  { name: 'film.themes', description: 'Its themes as a list of words.', sample: 'Memory, Grief', isList: true },
  { name: 'film.settings', description: 'Places and times it plays in, as a list.', sample: 'The sea', isList: true },
  {
    name: 'has.<id>',
    description: say(
      'True when the film has that genre, mood, theme or setting: has.history, has.documentary, has.dread.',
    ),
    sample: 'true',
  },
  { name: 'neighbours.count', description: 'How many neighbours the data holds; 0 to 5.', sample: '5' },
  {
    name: 'neighbours.by',
    description: say(
      'How they were found: "viewers" (liked by the same people), "kindred" (linked in the catalog), "nobody" (there are none).',
    ),
    sample: 'viewers',
  },
  { name: 'limits.textMaxWords', description: 'The longest text we keep, in words.', sample: String(TEXT_MAX_WORDS) },
  { name: 'limits.tags', description: 'The most tags we keep.', sample: String(TAGS_MAX) },
  { name: 'limits.emotions', description: 'The most emotions we keep.', sample: String(EMOTIONS_MAX) },
]

/** Every id `has` knows. */
const hasIds: ReadonlySet<string> = new Set([...genres.ids, ...moods.ids, ...themes.ids, ...settings.ids])

type DescribedFilm = {
  year: number
  countries: readonly string[]
  runtimeMinutes: number
  genres: readonly string[]
  moods: readonly string[]
  themes: readonly string[]
  settings: readonly string[]
}
type Vocabulary = { find: (id: string) => { label: string } | undefined }

const labels = (ids: readonly string[], { find }: Vocabulary) => ids.flatMap((id) => find(id)?.label ?? [])
const isCountry = (code: string | undefined) => code !== undefined && /^[A-Z]{2}$/.test(code)

export function filmVariables(film: DescribedFilm, neighbours: FilmVariables['neighbours']): FilmVariables {
  const own = new Set([...film.genres, ...film.moods, ...film.themes, ...film.settings])
  const [country] = film.countries
  return {
    site: { name: 'Matinee' },
    film: {
      decade: decadeOf(film.year),
      country: country && isCountry(country) ? countryName(country) : '',
      runtimeMinutes: film.runtimeMinutes,
      genres: labels(film.genres, genres),
      moods: labels(film.moods, moods),
      themes: labels(film.themes, themes),
      settings: labels(film.settings, settings),
    },
    has: Object.fromEntries([...hasIds].map((id) => [id, own.has(id)])),
    neighbours,
    limits: { textMaxWords: TEXT_MAX_WORDS, tags: TAGS_MAX, emotions: EMOTIONS_MAX },
  }
}

/** Two made-up films for checks: one we know much of, and one that came in with next to nothing. */
export const sampleFilmVariables: Record<'known' | 'bare', FilmVariables> = {
  known: filmVariables(
    {
      year: 1973,
      countries: ['GB'],
      runtimeMinutes: 110,
      genres: ['drama', 'horror'],
      moods: ['dread', 'tender'],
      themes: ['grief'],
      settings: ['sea'],
    },
    { count: 5, by: 'viewers' },
  ),
  bare: filmVariables(
    { year: 2021, countries: [], runtimeMinutes: 12, genres: [], moods: [], themes: [], settings: [] },
    { count: 0, by: 'nobody' },
  ),
}

const shapes: Record<string, Shape> = {
  site: fieldsOf('name'),
  film: {
    fields: {
      decade: true,
      country: true,
      runtimeMinutes: true,
      genres: { list: true },
      moods: { list: true },
      themes: { list: true },
      settings: { list: true },
    },
  },
  has: { open: hasIds },
  neighbours: fieldsOf('count', 'by'),
  limits: fieldsOf('textMaxWords', 'tags', 'emotions'),
}

/** A film is nobody's. */
const needs: Record<keyof FilmVariables, Need> = {
  site: 'nothing',
  film: 'nothing',
  has: 'nothing',
  neighbours: 'nothing',
  limits: 'nothing',
}

export const filmVariableSet: VariableSet<'film'> = {
  about: 'film',
  needs,
  docs,
  shapes,
  samples: Object.values(sampleFilmVariables),
}
