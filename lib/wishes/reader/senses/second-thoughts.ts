import { wordForms } from '../../text/word-forms'
import type { Sensed } from './clauses'

/**
 * What was turned down and is let in afterwards is no longer meant ("no horror. wait, horror is fine"); what was ruled out
 * and is complained of as well stays ruled out ("no biopics. I've had enough of biopics").
 */
export function secondThoughts(all: readonly Sensed[], wordsAt: (at: number, end: number) => string): Sensed[] {
  const sensed = all.map((each) => (isSaidOtherwise(each, all, wordsAt) ? unread(each) : each))
  return sensed.filter((each, place) => {
    // "Long? I don't mind long": asked, and left open.
    if (each.item.kind === 'attribute' && each.sense === 'more') {
      const { attribute } = each.item
      const later = sensed.slice(place + 1)
      return !later.some(
        ({ item, sense }) => sense === 'neutral' && item.kind === 'attribute' && item.attribute === attribute,
      )
    }
    const facets = facetsOf(each)
    if (facets.length === 0) return true
    const same = (other: Sensed) => facetsOf(other).join() === facets.join()
    if (each.sense === 'without')
      return !sensed
        .slice(place + 1)
        .some((later) => later.sense === 'neutral' && same(later) && !isOther(sensed, each, later))
    return each.sense !== 'less' || !sensed.some((other) => other.sense === 'without' && same(other))
  })
}

/** "No comedy, but funny is ok": one facet of ours in two words, and they did not mean the same by them. */
const isSaidOtherwise = (
  { item, sense }: Sensed,
  all: readonly Sensed[],
  wordsAt: (at: number, end: number) => string,
) =>
  item.kind === 'term' &&
  sense === 'without' &&
  item.facets.length > 0 &&
  all.some(
    (later) =>
      later.sense === 'neutral' &&
      later.item.kind === 'term' &&
      later.item.at > item.at &&
      !wordForms(wordsAt(later.item.at, later.item.end)).includes(wordsAt(item.at, item.end)) &&
      later.item.facets.join() === item.facets.join(),
  )

const unread = (each: Sensed): Sensed => ({
  ...each,
  sense: 'more',
  item: { kind: 'unread', at: each.item.at, end: each.item.end },
})

/** "No French comedies, French dramas are ok": another kind is let in, and the rule stays. */
function isOther(sensed: readonly Sensed[], ruled: Sensed, later: Sensed): boolean {
  const [one, other] = [beside(sensed, ruled), beside(sensed, later)]
  return one !== undefined && (other === undefined || facetsOf(one).join() !== facetsOf(other).join())
}

/** The other half of "French comedies". */
const beside = (sensed: readonly Sensed[], { item, sense }: Sensed) =>
  sensed.find(
    (each) =>
      each.sense === sense && each.item.kind === 'term' && (each.item.at === item.end || each.item.end === item.at),
  )

const facetsOf = ({ item }: Sensed) => (item.kind === 'term' ? item.facets : [])
