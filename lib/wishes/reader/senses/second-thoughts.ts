import type { Sensed } from './clauses'

/**
 * What was turned down and is let in afterwards is no longer meant ("no horror. wait, horror is fine"); what was ruled out
 * and is complained of as well stays ruled out ("no biopics. I've had enough of biopics").
 */
export function secondThoughts(sensed: readonly Sensed[]): Sensed[] {
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
