import { decadeOf } from '../facets'
import type { FilmRecord } from '../film-record'
import { contentNotes, details, genres, moods, settings, themes } from '../vocabulary/vocabularies'
import { countBy } from './count'
import type { FactRow } from './facts-tables'

const beyondEnglish = (film: FilmRecord) => film.languages[0] !== 'en' && film.languages[0] !== 'zxx'

/** What the catalog spans. Countries and languages count where a film mainly comes from and is mainly spoken in. */
export function coverageOf(films: readonly FilmRecord[]) {
  const years = films.map((film) => film.year)
  const foreign = films.filter(beyondEnglish)
  const having = (genre: string) => films.filter((film) => film.genres.some((each) => each === genre)).length
  return {
    films: films.length,
    years: [Math.min(...years), Math.max(...years)] as const,
    since2015: films.filter((film) => film.year >= 2015).length,
    beyondEnglish: foreign.length,
    beyondEnglishCountries: new Set(foreign.map((film) => film.countries[0])).size,
    documentaries: having('documentary'),
    animation: having('animation'),
    silent: films.filter((film) => film.languages[0] === 'zxx').length,
    short: films.filter((film) => film.runtimeMinutes < 45).length,
    decades: countBy(films.map((film) => decadeOf(film.year))).toSorted((a, b) => (a[0] < b[0] ? -1 : 1)),
    countries: countBy(films.map((film) => film.countries[0] ?? '')),
    languages: countBy(films.map((film) => film.languages[0] ?? '')),
    genres: countBy(films.flatMap((film) => film.genres)),
  }
}

/** The first rows of a table, best known first, that the catalog does not have. */
export function missingOf(films: readonly FilmRecord[], rows: readonly FactRow[], first: number): FactRow[] {
  const ours = new Set(films.map((film) => film.ids.movieLens))
  return rows.slice(0, first).filter((row) => !ours.has(row.movieLens))
}

const vocabularies = { genres, moods, themes, settings, details, contentNotes }
const FEW = 3
const MANY = 0.25

/** Terms of each closed list used on fewer than three films, or on more than a quarter of them. */
export function vocabularyUse(films: readonly FilmRecord[]) {
  return (Object.keys(vocabularies) as (keyof typeof vocabularies)[]).map((list) => {
    const used = new Map(countBy(films.flatMap((film) => film[list] ?? [])))
    const uses = vocabularies[list].ids.map((id): [string, number] => [id, used.get(id) ?? 0])
    return {
      list,
      terms: uses.length,
      rare: uses.filter(([, count]) => count < FEW),
      common: uses.filter(([, count]) => count > films.length * MANY),
      most: uses.toSorted((a, b) => b[1] - a[1]).slice(0, 5),
    }
  })
}
