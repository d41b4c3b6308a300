import type { Sensed } from './clauses'

/**
 * What was turned down and is let in afterwards is no longer meant ("no horror. wait, horror is fine"); what was ruled out
 * and is complained of as well stays ruled out ("no biopics. I've had enough of biopics").
 */
export function secondThoughts(sensed: readonly Sensed[]): Sensed[] {
  return sensed.filter((each, place) => {
    const facets = facetsOf(each)
    if (facets.length === 0) return true
    const same = (other: Sensed) => facetsOf(other).join() === facets.join()
    if (each.sense === 'without')
      return !sensed.slice(place + 1).some((later) => later.sense === 'neutral' && same(later))
    return each.sense !== 'less' || !sensed.some((other) => other.sense === 'without' && same(other))
  })
}

const facetsOf = ({ item }: Sensed) => (item.kind === 'term' ? item.facets : [])
