import type { CatalogFilm } from '../../lib/catalog/schema'

let next = 1

/** A film of the in-memory catalog; the test says what it is about. */
export function filmOf(film: Partial<CatalogFilm>): CatalogFilm {
  const id = film.id ?? next++
  return {
    id,
    slug: `film-${id}`,
    title: `Film ${id}`,
    originalTitle: null,
    alternativeTitles: [],
    series: null,
    seriesPart: null,
    year: 1990,
    directors: ['Ida Example'],
    writers: [],
    cast: [],
    genres: ['drama'],
    moods: ['tender'],
    themes: ['memory'],
    settings: ['big-city'],
    details: [],
    countries: ['FR'],
    languages: ['fr'],
    contentNotes: [],
    runtimeMinutes: 100,
    logline: 'Two people meet.',
    prominence: 50,
    imdbId: null,
    retired: false,
    addedDay: 0,
    kindred: [],
    ...film,
  }
}
