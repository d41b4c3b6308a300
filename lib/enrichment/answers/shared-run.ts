import { foldText } from '../../catalog/search-text'

/** How many words in a row two texts have in common, whatever the case, accents and punctuation. */
export function longestSharedRun(one: string, other: string): number {
  const left = foldText(one).split(' ')
  const right = foldText(other).split(' ')
  let longest = 0
  let above: number[] = []
  for (const word of left) {
    const row = right.map((theirs, index) => (theirs === word && word !== '' ? (above[index - 1] ?? 0) + 1 : 0))
    longest = Math.max(longest, ...row)
    above = row
  }
  return longest
}
