import { words } from '@/domains/words'
import { parseTitle } from './parse-title'
import { bareKey, titleKey, titleParts } from './title-keys'

/** A film of the catalog as far as matching needs it. */
export type KnownFilm = {
  id: number
  title: string
  originalTitle: string | null
  /** Of other countries and in Latin letters. */
  alternativeTitles?: readonly string[]
  year: number
  directors: readonly string[]
  imdbId: string | null
  movieLensId: number | null
  tmdbId: number | null
}

/** A film as another site names it. */
export type FilmQuery = {
  title: string
  originalTitle?: string | null
  year?: number | null
  directors?: readonly string[]
  imdbId?: string | null
  movieLensId?: number | null
  tmdbId?: number | null
}

export type MatchedBy = 'imdb' | 'tmdb' | 'movielens' | 'title'
export type FilmMatch =
  | { kind: 'matched'; film: KnownFilm; by: MatchedBy }
  /** Several fit, or one does but no year says so: for a person to choose. */
  | { kind: 'ambiguous'; films: KnownFilm[] }
  | { kind: 'unknown' }

type Keys = Map<string, Set<KnownFilm>>
export type FilmIndex = {
  imdb: Map<string, KnownFilm>
  movieLens: Map<number, KnownFilm>
  tmdb: Map<number, KnownFilm>
  /** Whole titles, then whole titles without their article, then parts of titles. */
  whole: Keys
  bare: Keys
  /** Titles of other countries, with or without their article. */
  other: Keys
  parts: Keys
}

export function buildFilmIndex(films: Iterable<KnownFilm>): FilmIndex {
  const index: FilmIndex = {
    imdb: new Map(),
    movieLens: new Map(),
    tmdb: new Map(),
    whole: new Map(),
    bare: new Map(),
    other: new Map(),
    parts: new Map(),
  }
  for (const film of films) {
    if (film.imdbId) index.imdb.set(film.imdbId, film)
    if (film.movieLensId) index.movieLens.set(film.movieLensId, film)
    if (film.tmdbId) index.tmdb.set(film.tmdbId, film)
    for (const title of titlesOf(film.title, film.originalTitle)) {
      add(index.whole, titleKey(title), film)
      add(index.bare, bareKey(title), film)
      for (const part of titleParts(title)) add(index.parts, bareKey(part), film)
    }
    for (const title of film.alternativeTitles ?? []) {
      add(index.other, titleKey(title), film)
      add(index.other, bareKey(title), film)
    }
  }
  return index
}

function add(keys: Keys, key: string, film: KnownFilm): void {
  if (!key) return
  const films = keys.get(key) ?? new Set()
  keys.set(key, films.add(film))
}

function titlesOf(title: string, originalTitle: string | null | undefined): string[] {
  const parsed = [title, originalTitle ?? ''].filter(Boolean).map(parseTitle)
  return [...new Set(parsed.flatMap((each) => [each.title, ...each.otherTitles]))]
}

/** "霸王别姬 / Farewell My Concubine" is one film in two spellings; a stroke without spaces belongs to its title. */
const spellings = (title: string) => (title.includes(' / ') ? [title, ...title.split(' / ').filter(Boolean)] : [title])

/** Names of one film that are looked for. */
const mostTitles = 6
const mostDirectors = 10

/** Finds the film a query means: ids first, then title with the same year, then with the year before or after. */
export function matchFilm(index: FilmIndex, query: FilmQuery): FilmMatch {
  const byImdb = query.imdbId ? index.imdb.get(query.imdbId) : undefined
  if (byImdb) return { kind: 'matched', film: byImdb, by: 'imdb' }
  const byTmdb = query.tmdbId ? index.tmdb.get(query.tmdbId) : undefined
  if (byTmdb && !contradicts(query, byTmdb)) return { kind: 'matched', film: byTmdb, by: 'tmdb' }
  const byMovieLens = query.movieLensId ? index.movieLens.get(query.movieLensId) : undefined
  if (byMovieLens && !contradicts(query, byMovieLens)) return { kind: 'matched', film: byMovieLens, by: 'movielens' }
  return matchTitle(index, query)
}

/** Two different numbers of the same site are two different films, whatever their titles say. */
function contradicts(query: FilmQuery, film: KnownFilm): boolean {
  const imdb = query.imdbId && film.imdbId && query.imdbId !== film.imdbId
  const movieLens = query.movieLensId && film.movieLensId && query.movieLensId !== film.movieLensId
  const tmdb = query.tmdbId && film.tmdbId && query.tmdbId !== film.tmdbId
  return Boolean(imdb || tmdb || movieLens)
}

function matchTitle(index: FilmIndex, query: FilmQuery): FilmMatch {
  // Where things have no year, their whole title tells them apart.
  const year = words.hasYear ? (query.year ?? parseTitle(query.title).year) : null
  const titles = titlesOf(query.title, query.originalTitle).flatMap(spellings).slice(0, mostTitles)
  const parts = titles.flatMap(titleParts)
  // Parts meet whole titles only: two films of one series share the part before the colon.
  const tiers = [
    { films: filmsUnder(index.whole, titles.map(titleKey)), isWhole: true, isCertain: () => true },
    { films: filmsUnder(index.bare, titles.map(bareKey)), isWhole: true, isCertain: () => true },
    {
      films: filmsUnder(index.other, [...titles.map(titleKey), ...titles.map(bareKey)]),
      isWhole: true,
      isCertain: () => true,
    },
    { films: filmsUnder(index.parts, titles.map(bareKey)), isCertain: (film: KnownFilm) => film.year === year },
    // "Watchmen: Tales of the Black Freighter" is a film beside Watchmen: a longer title needs the director's word.
    { films: filmsUnder(index.bare, parts.map(bareKey)), isCertain: (film: KnownFilm) => directedBy(film, query) },
  ]
  for (const { films: found, isWhole, isCertain } of tiers) {
    const films = [...found].filter((film) => !contradicts(query, film))
    if (films.length === 0) continue
    const [only] = films
    if (!words.hasYear && isWhole && only && films.length === 1) return { kind: 'matched', film: only, by: 'title' }
    if (!year) return { kind: 'ambiguous', films }
    const fitting = nearest(films, year)
    if (fitting.length === 0) continue
    const directed = fitting.filter((film) => directedBy(film, query))
    const meant = fitting.length > 1 && directed.length > 0 ? directed : fitting
    const [film, ...others] = meant
    const certain = film && others.length === 0 && isCertain(film)
    return certain ? { kind: 'matched', film, by: 'title' } : { kind: 'ambiguous', films: meant }
  }
  return { kind: 'unknown' }
}

function filmsUnder(keys: Keys, wanted: string[]): Set<KnownFilm> {
  return new Set(wanted.flatMap((key) => (key ? [...(keys.get(key) ?? [])] : [])))
}

/** The films of that year, else those of the year before or after. */
function nearest(films: KnownFilm[], year: number): KnownFilm[] {
  const sameYear = films.filter((film) => film.year === year)
  return sameYear.length > 0 ? sameYear : films.filter((film) => Math.abs(film.year - year) === 1)
}

function directedBy(film: KnownFilm, { directors = [] }: FilmQuery): boolean {
  const wanted = new Set(directors.slice(0, mostDirectors).map(titleKey))
  return film.directors.some((director) => wanted.has(titleKey(director)))
}
