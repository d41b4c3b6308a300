export type Judged = { number: number; scores: number[] }

/**
 * What a new artefact has to hold its own against: the best of those before it, so that losses each too small to see cannot
 * add up. The best of many is partly luck, so each half of the people is compared with the one that is best for the other half
 * (cross-fitting). `best` is the best for all.
 */
export function bestBefore(earlier: readonly Judged[]): { scores: number[]; best: number; of: number } | null {
  const first = earlier[0]
  if (!first) return null
  const bestFor = (counts: (person: number) => boolean): Judged => {
    const sumOf = ({ scores }: Judged) => scores.reduce((sum, score, person) => sum + (counts(person) ? score : 0), 0)
    return earlier.reduce((best, each) => (sumOf(each) > sumOf(best) ? each : best), first)
  }
  const halves = [bestFor((person) => person % 2 === 1), bestFor((person) => person % 2 === 0)] as const
  return {
    scores: first.scores.map((_, person) => (person % 2 === 0 ? halves[0] : halves[1]).scores[person]!),
    best: bestFor(() => true).number,
    of: earlier.length,
  }
}
