import { type Entry, packRows, type SparseRows } from '../matrix/sparse-rows'

export type FeatureRows = {
  /** film → feature, each row of length 1 */
  content: SparseRows
  /** How many columns `content` has. */
  features: number
}

/** Width in years of the windows that say how near two films are in time. */
const windowYears = 5

/** Content rows from genres and the release year. O(features). */
export function contentFeatures(films: readonly { year: number | null; genres: readonly string[] }[]): FeatureRows {
  return featureRows(films.map(({ year, genres }) => [...genres, ...windowsOf(year)]))
}

/** Rows of length 1 from any words: film → feature, a word weighing log(1 + films / films having it). */
export function featureRows(films: readonly (readonly string[])[]): FeatureRows {
  const having = new Map<string, number>()
  for (const words of films) for (const word of new Set(words)) having.set(word, (having.get(word) ?? 0) + 1)
  const columnOf = new Map(Array.from(having.keys(), (word, column) => [word, column]))
  const rows = films.map((words) => {
    const entries: Entry[] = Array.from(new Set(words), (word) => ({
      column: columnOf.get(word)!,
      value: Math.log1p(films.length / having.get(word)!),
    }))
    const length = Math.hypot(...entries.map(({ value }) => value))
    return entries.map(({ column, value }) => ({ column, value: value / length }))
  })
  return { content: packRows(rows), features: columnOf.size }
}

/** Five overlapping windows: films of one year share five, films four years apart one, further apart none. */
function windowsOf(year: number | null): string[] {
  if (year === null) return []
  return Array.from({ length: windowYears }, (_, shift) => `y${shift}:${Math.floor((year + shift) / windowYears)}`)
}
