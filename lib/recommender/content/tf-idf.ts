import { type Entry, packRows, type SparseMatrix } from '../matrix/sparse-rows'

export type TfIdf = {
  /** text → word, each row of length 1 (or empty) */
  rows: SparseMatrix
  /** [columns] the words, alphabetical */
  words: string[]
}

export type TfIdfOptions = {
  /** A word in fewer texts than this joins nothing. */
  minTexts: number
  /** A word in a larger share of the texts than this tells nothing apart. */
  maxShare: number
}

export const usualTfIdf: TfIdfOptions = { minTexts: 2, maxShare: 0.3 }

/**
 * Texts (as lists of words) to rows of (1 + ln tf) · ln(texts / df), scaled to length 1, so that the dot product of
 * two rows is their cosine (Salton and Buckley 1988; Manning, Raghavan and Schütze, 6.4: "ltc"). `texts` in the
 * formula counts those that have words, so empty texts change nothing. O(words).
 */
export function tfIdfRows(texts: readonly (readonly string[])[], options: TfIdfOptions = usualTfIdf): TfIdf {
  const having = new Map<string, number>()
  for (const text of texts) for (const word of new Set(text)) having.set(word, (having.get(word) ?? 0) + 1)
  const told = texts.filter((text) => text.length > 0).length
  const words = [...having]
    .filter(([, count]) => count >= options.minTexts && count <= options.maxShare * told)
    .map(([word]) => word)
    .sort()
  const columnOf = new Map(words.map((word, column) => [word, column]))
  const rows = texts.map((text) => {
    const times = new Map<string, number>()
    for (const word of text) if (columnOf.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
    const entries: Entry[] = Array.from(times, ([word, tf]) => ({
      column: columnOf.get(word)!,
      value: (1 + Math.log(tf)) * Math.log(told / having.get(word)!),
    }))
    const length = Math.hypot(...entries.map(({ value }) => value))
    return entries.map(({ column, value }) => ({ column, value: value / length }))
  })
  return { rows: { ...packRows(rows), columns: words.length }, words }
}
