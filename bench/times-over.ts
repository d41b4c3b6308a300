import type { CatalogFilm } from '../lib/catalog/schema'

/** The shipped catalog again and again, each time under other titles and names, so that spellings stay as many as films. */
export function timesOver(films: readonly CatalogFilm[], times: number): CatalogFilm[] {
  return Array.from({ length: times }, (_, turn) =>
    films.map((film) =>
      turn === 0
        ? film
        : {
            ...film,
            id: film.id + turn * 100_000,
            slug: `${film.slug}-${turn}`,
            title: `${turned(film.title, turn)} ${turn}`,
            originalTitle: null,
            alternativeTitles: [],
            directors: film.directors.map((name) => turned(name, turn)),
            cast: film.cast.map((name) => turned(name, turn)),
          },
    ),
  ).flat()
}

/** Another spelling of a text: its letters moved along the alphabet. */
const turned = (text: string, by: number) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)))
