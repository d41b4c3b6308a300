import type { FilmRecord } from '../film-record'
import { foldText } from '../search-text'
import type { FactRow } from './facts-tables'
import { type FactIndex, rowsOf } from './match-facts'

export type FactField = 'year' | 'director' | 'runtime'
export type Disagreement = { slug: string; field: FactField; ours: string; theirs: string; table: string }
export type Agreement = Record<FactField, { compared: number; agreed: number }> & {
  matched: number
  disagreements: Disagreement[]
}

const YEARS_APART = 1
const MINUTES_APART = 5

/** Compares every film with every row about it; a row that does not know a field does not count for it. */
export function agreementWith(index: FactIndex, films: readonly FilmRecord[]): Agreement {
  const agreement: Agreement = {
    matched: 0,
    year: { compared: 0, agreed: 0 },
    director: { compared: 0, agreed: 0 },
    runtime: { compared: 0, agreed: 0 },
    disagreements: [],
  }
  for (const film of films) {
    const rows = rowsOf(index, film)
    if (rows.length > 0) agreement.matched++
    for (const field of ['year', 'director', 'runtime'] as const) {
      const verdicts = rows.map((row) => ({ row, verdict: compare[field](film, row) })).filter((each) => each.verdict)
      if (verdicts.length === 0) continue
      agreement[field].compared++
      const against = verdicts.find((each) => each.verdict !== 'agrees')
      if (!against || typeof against.verdict !== 'object') agreement[field].agreed++
      else agreement.disagreements.push({ slug: film.slug, field, table: against.row.table, ...against.verdict })
    }
  }
  return agreement
}

type Verdict = 'agrees' | { ours: string; theirs: string } | undefined

/** Tables also list directors who were not credited; one in common is the same film. */
const compare: Record<FactField, (film: FilmRecord, row: FactRow) => Verdict> = {
  year: (film, row) =>
    Math.abs(row.year - film.year) <= YEARS_APART ? 'agrees' : { ours: `${film.year}`, theirs: `${row.year}` },
  director: (film, row) => {
    if (!row.directors) return undefined
    const theirs = row.directors.map(nameKey)
    return film.directors.some((name) => theirs.includes(nameKey(name)))
      ? 'agrees'
      : { ours: film.directors.join(', '), theirs: row.directors.join(', ') }
  },
  runtime: (film, row) => {
    if (!row.runtimeMinutes) return undefined
    return Math.abs(row.runtimeMinutes - film.runtimeMinutes) <= MINUTES_APART
      ? 'agrees'
      : { ours: `${film.runtimeMinutes}`, theirs: `${row.runtimeMinutes}` }
  },
}

/** Without middle initials, the family name first or last: "Sergei M. Eisenstein", "Woo-Ping Yuen" and "Yuen Woo-ping". */
const nameKey = (name: string) =>
  foldText(name)
    .split(' ')
    .filter((word, place, words) => word.length > 1 || place === 0 || place === words.length - 1)
    .toSorted()
    .join('')
