import { withStronger } from '../../../catalog/vocabulary/vocabularies'
import { wordForms } from '../../text/word-forms'
import type { Sensed } from './clauses'

/**
 * What was turned down and is let in afterwards is no longer meant ("no horror. wait, horror is fine"); what was ruled out
 * and is complained of as well stays ruled out ("no biopics. I've had enough of biopics").
 */
export function secondThoughts(all: readonly Sensed[], wordsAt: (at: number, end: number) => string): Sensed[] {
  const sensed = all
    .map((each) => (isSaidOtherwise(each, all, wordsAt) ? unread(each) : each))
    .filter(
      (each, place, own) =>
        each.sense !== 'without' || !own.slice(place + 1).some((later) => isSofter(each, later, wordsAt)),
    )
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
    // "Colour only, black and white gives me a headache".
    const isOpposite = ({ item, sense }: Sensed) =>
      item.kind === 'opposite' && sense === 'only' && item.facet === facets[0]
    return (
      each.sense !== 'less' || !sensed.some((other) => (other.sense === 'without' && same(other)) || isOpposite(other))
    )
  })
}

const SOFTENS = /\b(?:ok|okay|well|actually|rather|at least|i mean|or just|only|just|maybe|a bit|a little|some|fine)\b/
const OF_HOW_MUCH = /\b(?:less|fewer|too|so many|so much|as many|as much|not many|not much)\b/
/** "I hate romance. Well, just less romance", "no violence, or rather no graphic violence": the softer word is the one that counts. */
function isSofter(each: Sensed, later: Sensed, wordsAt: (at: number, end: number) => string): boolean {
  if (each.item.kind !== 'term' || later.item.kind !== 'term') return false
  const between = wordsAt(each.item.end, later.item.at)
  if (!SOFTENS.test(between)) return false
  if (later.sense === 'less')
    return each.item.facets.length > 0 && facetsOf(later).join() === facetsOf(each).join() && OF_HOW_MUCH.test(between)
  const [notes, milder] = [each.item.term.notes, later.item.term.notes]
  if (notes.length === 0 || facetsOf(each).length > 0 || milder.length === 0) return false
  if (later.sense === 'neutral') return notes.join() === milder.join()
  const worse = withStronger(notes)
  return later.sense === 'without' && milder.every((note) => worse.has(note) && !notes.includes(note))
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
  // "No westerns. Or, well, modern westerns are ok".
  if (one === undefined && isQualified(sensed, later)) return true
  return one !== undefined && (other === undefined || facetsOf(one).join() !== facetsOf(other).join())
}

const isQualified = (sensed: readonly Sensed[], { item }: Sensed) =>
  sensed.some(({ item: { kind, end } }) => end === item.at && /^(?:attribute|years|known)$/.test(kind))

/** The other half of "French comedies". */
const beside = (sensed: readonly Sensed[], { item, sense }: Sensed) =>
  sensed.find(
    (each) =>
      each.sense === sense && each.item.kind === 'term' && (each.item.at === item.end || each.item.end === item.at),
  )

const facetsOf = ({ item }: Sensed) => (item.kind === 'term' ? item.facets : [])
