import { filmColumns } from '../film-columns'
import { sortedLinks } from './field-changes'
import type { FilmState } from './schema'

export const filmStateSelect = {
  ...filmColumns,
  movieLensId: true,
  tmdbId: true,
  kindred: { select: { because: true, to: { select: { slug: true } } } },
} as const

type StateRow = Omit<FilmState, 'kindred' | 'retired'> & {
  retiredAt: Date | null
  kindred: { because: string; to: { slug: string } }[]
}

/** A row read with `filmStateSelect` as the film one edits. */
export function toFilmState(row: StateRow): FilmState {
  return {
    title: row.title,
    originalTitle: row.originalTitle,
    alternativeTitles: row.alternativeTitles,
    year: row.year,
    series: row.series,
    seriesPart: row.seriesPart,
    directors: row.directors,
    writers: row.writers,
    cast: row.cast,
    genres: row.genres,
    runtimeMinutes: row.runtimeMinutes,
    countries: row.countries,
    languages: row.languages,
    moods: row.moods,
    themes: row.themes,
    settings: row.settings,
    details: row.details,
    contentNotes: row.contentNotes,
    logline: row.logline,
    prominence: row.prominence,
    kindred: sortedLinks(row.kindred.map(({ because, to }) => ({ slug: to.slug, because }))),
    imdbId: row.imdbId,
    movieLensId: row.movieLensId,
    tmdbId: row.tmdbId,
    retired: row.retiredAt !== null,
  }
}
