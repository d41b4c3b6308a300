import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

/**
 * "No westerns over two hours", "no horror from before 1980": a kind turned down within bounds. No rule of ours says it, and
 * either half alone would be the wrong one, so all of it is not understood. "No horror under two hours" is two wishes, as typed.
 */
export function boundedRules(
  sensed: readonly Sensed[],
  items: readonly Item[],
  wordsAt: (at: number, end: number) => string,
): Sensed[] {
  const made: Sensed[] = []
  for (const each of sensed) {
    const { item, sense, direct } = each
    const last = made.at(-1)
    const isOwnRule = /^(?:no|not|nothing|none|never)\b/.test(wordsAt(item.at, item.end))
    if (last?.sense !== 'without' || sense !== 'without' || direct || isOwnRule || !isBound(item, last.item, items)) {
      made.push(each)
      continue
    }
    // "No slow dramas over two hours": the whole of the description.
    let first = made.length - 1
    while (made[first - 1]?.sense === 'without' && isBeside(made[first - 1]?.item, made[first]?.item, items)) first -= 1
    const start = made[first]?.item.at ?? item.at
    made.splice(first, made.length, { ...each, sense: 'more', item: { kind: 'unread', at: start, end: item.end } })
  }
  return made
}

function isBound(item: Item, before: Item, items: readonly Item[]): boolean {
  if (before.kind !== 'term' || before.term.notes.length > 0 || !isBeside(before, item, items)) return false
  if (item.kind === 'years') return true
  if (item.kind !== 'minutes') return false
  return (
    item.span.from !== null ||
    items.some(({ kind, at, end }) => kind === 'filler' && at >= before.end && end <= item.at)
  )
}

const isBeside = (one: Item | undefined, other: Item | undefined, items: readonly Item[]) =>
  one?.kind === 'term' &&
  other !== undefined &&
  items
    .filter(({ at, end }) => at >= one.end && end <= other.at)
    .every(({ kind }) => kind === 'film' || kind === 'filler')
