import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

/** "Old and new", "classic or modern", "old ones and new ones": both are welcome, so neither is a limit. */
export function oldAndNew(sensed: readonly Sensed[], items: readonly Item[]): Sensed[] {
  const ages = sensed.filter(({ item }) => isOld(item) || isNew(item))
  const both = new Set(
    ages.flatMap((one, place) => {
      const other = ages[place + 1]
      if (!other || isOld(one.item) === isOld(other.item) || one.sense !== other.sense) return []
      const between = items.filter((item) => item.at >= one.item.end && item.end <= other.item.at)
      const joined = between.some((item) => item.kind === 'join' && item.join !== 'but' && item.join !== 'stop')
      const plain = between.every((item) => item.kind === 'join' || item.kind === 'film' || item.kind === 'filler')
      return joined && plain ? [one, other] : []
    }),
  )
  return sensed.filter((each) => !both.has(each) && !(isOld(each.item) && each.sense === 'more' && sensed.some(isWhen)))
}

const isOld = (item: Item) => item.kind === 'attribute' && item.attribute === 'old'
const isNew = (item: Item) => item.kind === 'attribute' && item.attribute === 'new'
/** "Old Hong Kong ones from the 70s": when is said, and "old" says no more. */
const isWhen = ({ item, sense }: Sensed) =>
  sense !== 'without' &&
  sense !== 'less' &&
  (item.kind === 'years' || (item.kind === 'term' && item.facets[0]?.startsWith('era:') === true))
