/** What lists of one group took to make, in numbers that can be added up. */
export type ListCounts = {
  group: string | null
  lists: number
  /** Lists a model was asked for, and those of them whose call went wrong. */
  asked: number
  fellBack: number
  inputTokens: number
  outputTokens: number
  /** [milliseconds until the first film stood there, lists], from the quickest; lists that do not tell are not in it. */
  firstCards: [number, number][]
}

export type ListFigures = Omit<ListCounts, 'firstCards'> & {
  /** Milliseconds; null where no list tells. */
  firstCardP50: number | null
  firstCardP95: number | null
}

export const listFigures = ({ firstCards, ...counts }: ListCounts): ListFigures => ({
  ...counts,
  firstCardP50: quantile(firstCards, 0.5),
  firstCardP95: quantile(firstCards, 0.95),
})

/** Between the two values next to it, in proportion, as percentile_cont of SQL. O(values). */
export function quantile(values: ListCounts['firstCards'], share: number): number | null {
  const all = values.reduce((sum, [, lists]) => sum + lists, 0)
  if (all === 0) return null
  const place = share * (all - 1)
  const at = (index: number) => {
    let before = 0
    for (const [ms, lists] of values) {
      before += lists
      if (before > index) return ms
    }
    return values.at(-1)?.[0] ?? 0
  }
  const [low, high] = [at(Math.floor(place)), at(Math.ceil(place))]
  return low + (high - low) * (place - Math.floor(place))
}

/** Of each group the sum of what both tell; without `apart`, of all groups together as one. */
export function addCounts(rows: readonly ListCounts[], { apart }: { apart: boolean }): ListCounts[] {
  const groups = new Map<string | null, ListCounts[]>()
  for (const row of rows) groups.set(apart ? row.group : null, [...(groups.get(apart ? row.group : null) ?? []), row])
  return [...groups].map(([group, own]) => ({ ...sumOf(own), group }))
}

function sumOf(rows: readonly ListCounts[]): Omit<ListCounts, 'group'> {
  const sum = (name: 'lists' | 'asked' | 'fellBack' | 'inputTokens' | 'outputTokens') =>
    rows.reduce((total, row) => total + row[name], 0)
  const times = new Map<number, number>()
  for (const [ms, lists] of rows.flatMap(({ firstCards }) => firstCards)) times.set(ms, (times.get(ms) ?? 0) + lists)
  return {
    lists: sum('lists'),
    asked: sum('asked'),
    fellBack: sum('fellBack'),
    inputTokens: sum('inputTokens'),
    outputTokens: sum('outputTokens'),
    firstCards: [...times].toSorted(([first], [second]) => first - second),
  }
}
