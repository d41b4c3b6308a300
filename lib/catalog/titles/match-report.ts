import { type FilmIndex, type KnownFilm, matchFilm } from './match-films'

/** A listed film and the IMDb number that says which one it truly is. */
export type TruthRow = { title: string; imdbId: string }

export type MatchReport = {
  rows: number
  /** Rows whose film the catalog has. */
  inCatalog: number
  right: number
  wrong: { title: string; matched: string }[]
  ambiguous: string[]
  missed: string[]
  /** Matches with films whose own IMDb number is not known: neither right nor wrong. */
  unchecked: string[]
  precision: number
  recall: number
}

const named = (film: KnownFilm) => `${film.title} (${film.year})`

/** Matches by title and year alone and holds the answers against the numbers. */
export function reportMatches(index: FilmIndex, rows: TruthRow[]): MatchReport {
  const report: Omit<MatchReport, 'precision' | 'recall'> = {
    rows: rows.length,
    inCatalog: 0,
    right: 0,
    wrong: [],
    ambiguous: [],
    missed: [],
    unchecked: [],
  }
  for (const { title, imdbId } of rows) {
    const truth = index.imdb.get(imdbId)
    if (truth) report.inCatalog++
    const match = matchFilm(index, { title })
    if (match.kind === 'matched') {
      if (match.film === truth) report.right++
      else if (!match.film.imdbId) report.unchecked.push(title)
      else report.wrong.push({ title, matched: named(match.film) })
    } else if (match.kind === 'ambiguous') report.ambiguous.push(`${title}: ${match.films.map(named).join(', ')}?`)
    else if (truth) report.missed.push(`${title}: ${named(truth)}`)
  }
  const matched = report.right + report.wrong.length
  return {
    ...report,
    precision: matched === 0 ? 1 : report.right / matched,
    recall: report.inCatalog === 0 ? 1 : report.right / report.inCatalog,
  }
}
