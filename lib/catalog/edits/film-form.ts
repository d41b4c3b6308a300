import { contentNotes, details, genres, moods, settings, themes } from '../vocabulary/vocabularies'
import type { FilmState } from './schema'

/** Closed lists, with as many places in the form as a film may have words of each. */
export const closedLists = {
  genres: { terms: genres, places: 4 },
  moods: { terms: moods, places: 5 },
  themes: { terms: themes, places: 8 },
  settings: { terms: settings, places: 4 },
  details: { terms: details, places: 12 },
  contentNotes: { terms: contentNotes, places: 8 },
} as const
export type ClosedList = keyof typeof closedLists
export const closedListNames = Object.keys(closedLists) as ClosedList[]

export const KINDRED_PLACES = 10

/** "Alien (1979)": how a film is named in the form. */
export const filmName = ({ title, year }: { title: string; year: number }) => `${title} (${year})`

/** Every field of the form as text, also those that stand empty. Lists of words have a field for each place. */
export function formValuesOf(
  state: FilmState,
  nameOf: (slug: string) => string,
  linkedBack: readonly string[] = [],
): Record<string, string> {
  const values: Record<string, string> = {
    title: state.title,
    originalTitle: state.originalTitle ?? '',
    alternativeTitles: state.alternativeTitles.join('\n'),
    year: `${state.year}`,
    series: state.series ?? '',
    seriesPart: `${state.seriesPart ?? ''}`,
    runtimeMinutes: `${state.runtimeMinutes}`,
    prominence: `${state.prominence}`,
    directors: state.directors.join('\n'),
    writers: state.writers.join('\n'),
    cast: state.cast.join('\n'),
    countries: state.countries.join(', '),
    languages: state.languages.join(', '),
    logline: state.logline,
    imdbId: state.imdbId ?? '',
    movieLensId: `${state.movieLensId ?? ''}`,
    tmdbId: `${state.tmdbId ?? ''}`,
  }
  for (const list of closedListNames) {
    const { terms, places } = closedLists[list]
    for (let place = 0; place < places; place++) {
      const id = state[list][place]
      values[`${list}.${place}`] = id ? (terms.find(id)?.label ?? id) : ''
    }
  }
  for (let place = 0; place < KINDRED_PLACES; place++) {
    const link = state.kindred[place]
    values[`kindred.${place}`] = link ? nameOf(link.slug) : ''
    values[`because.${place}`] = link?.because ?? ''
    values[`back.${place}`] = link && linkedBack.includes(link.slug) ? 'yes' : ''
  }
  return values
}

/** A film of which nothing is said yet. */
export const emptyFilm: FilmState = {
  title: '',
  originalTitle: null,
  alternativeTitles: [],
  year: 0,
  series: null,
  seriesPart: null,
  directors: [],
  writers: [],
  cast: [],
  genres: [],
  runtimeMinutes: 0,
  countries: [],
  languages: [],
  moods: [],
  themes: [],
  settings: [],
  details: [],
  contentNotes: [],
  logline: '',
  prominence: 0,
  kindred: [],
  imdbId: null,
  movieLensId: null,
  tmdbId: null,
  retired: false,
}
