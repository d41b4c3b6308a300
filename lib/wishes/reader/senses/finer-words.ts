import { countriesOf, type Region } from '../../../catalog/vocabulary/regions'
import type { Facet } from '../../../recommender/types'
import { wordForms } from '../../text/word-forms'
import type { Sensed } from './clauses'
import { combinationOf, isWhole } from './narrow'

/** Who wants something romantic but no rom-com does not turn down romance. */
const kin: Partial<Record<Facet, Facet>> = { 'genre:romance': 'mood:romantic' }

/** "No fight scenes" is not "no action". */
const SCENES = /\s(?:scenes?|sequences?|moments?)$/
/** Words read generously where they are wanted; nothing is ruled out for them. */
const LOOSE = /^(?:epics?|emotional|city|house|town)$/

/**
 * What is turned down in words finer than our facets. "No romantic comedies" are
 * none that are both; "dogs, not cats" turns
 * down nothing we could tell from what is wanted, so it is not understood.
 */
export function finerWords(sensed: readonly Sensed[], wordsAt: (at: number, end: number) => string): Sensed[] {
  const wanted = new Map<Facet, string>()
  for (const { item, sense } of sensed)
    if (item.kind === 'term' && (sense === 'more' || sense === 'much-more'))
      for (const facet of item.facets) wanted.set(facet, wordsAt(item.at, item.end))
  // "Nothing European, well, Danish is fine": what is let in is an exception as well.
  for (const { item, sense } of sensed)
    if (item.kind === 'term' && sense === 'neutral' && item.facets[0]?.startsWith('country:'))
      wanted.set(item.facets[0], wordsAt(item.at, item.end))
  return sensed.map((each): Sensed => {
    const { item, sense } = each
    if (item.kind !== 'term' || item.term.notes.length > 0) return each
    const said = wordsAt(item.at, item.end)
    const { isPart = false } = item.term
    // "It must have cats" is no rule of ours that could be kept to: it is wanted.
    if (sense === 'only' && isPart) return isRegion(item.facets) ? unread(each) : { ...each, sense: 'more' }
    // "A comedy that's not too silly" wants the comedy.
    if (
      sense === 'less' &&
      isPart &&
      item.facets.some(
        (facet) =>
          wanted.has(facet) || /^(?:theme|setting|detail):/.test(facet) || (!each.degree && facet.startsWith('genre:')),
      )
    )
      return unread(each)
    if (sense !== 'without') return each
    // "Nothing weird" is asked back: of a mood, and a rule, by a word of many senses.
    if (isFinerMood(each)) return item.facets.some((facet) => wanted.has(facet)) ? unread(each) : each
    if (LOOSE.test(said) || SCENES.test(said) || isPart || hasExceptions(item.facets, wanted)) return unread(each)
    if (
      isWhole(item) &&
      item.facets.length > 1 &&
      item.facets.every(isKindOrOrigin) &&
      !item.facets.every((facet) => wanted.has(facet))
    )
      return combinationOf([{ ...each, item: { ...item, facets: item.facets.toSorted(originFirst) } }]) ?? each
    const left = item.facets.find((facet) => !wanted.has(facet) && !wanted.has(kin[facet] ?? facet))
    if (left) return { ...each, item: { ...item, facets: [left] } }
    if (each.direct && isSaidAnew(each, sensed, wordsAt)) return each
    const same = item.facets.some((facet) => wordForms(wanted.get(facet) ?? '').includes(said))
    return same ? each : unread(each)
  })
}

/** A mood turned down by a word far down its list, which may say something else. */
export const isFinerMood = ({ item, sense }: Sensed) =>
  item.kind === 'term' &&
  sense === 'without' &&
  item.term.isPart === true &&
  item.facets[0]?.startsWith('mood:') === true

/** What is kept off by a word for a part of it: "no cannibals" may or may not mean nothing gory. */
export const isFinerNote = ({ item, sense }: Sensed) =>
  item.kind === 'term' &&
  sense === 'without' &&
  item.term.isPart === true &&
  item.facets.length === 0 &&
  item.term.notes.length > 0

/** "Disaster films relax others. No disasters": in a sentence of its own, behind what it was named in. */
function isSaidAnew(
  { item }: Sensed,
  sensed: readonly Sensed[],
  wordsAt: (at: number, end: number) => string,
): boolean {
  if (item.kind !== 'term') return false
  const named = sensed.filter(
    (other) => other.item.kind === 'term' && other.item.facets.some((facet) => item.facets.includes(facet)),
  )
  return named.every(
    (other) => other.item.at >= item.at || /(?:^| )[.!?;:](?: |$)/.test(wordsAt(other.item.end, item.at)),
  )
}

const unread = (each: Sensed): Sensed => ({
  ...each,
  sense: 'more',
  item: { kind: 'unread', at: each.item.at, end: each.item.end },
})

const originFirst = (one: Facet, other: Facet) => Number(isGenre(one)) - Number(isGenre(other))
const isGenre = (facet: Facet) => facet.startsWith('genre:')
/** "No anime" is no Japanese animation, and all other animation stays. */
const isKindOrOrigin = (facet: Facet) => /^(?:genre|country|region):/.test(facet)

const isRegion = (facets: readonly Facet[]) => facets[0]?.startsWith('region:') ?? false

/** "No Asian films except Korean": of a region turned down something is wanted, which no rule of ours can say. */
function hasExceptions(facets: readonly Facet[], wanted: ReadonlyMap<Facet, string>): boolean {
  const places = countriesIn(facets[0])
  if (!isRegion(facets)) return false
  return [...wanted.keys()].some((facet) => {
    const within = countriesIn(facet)
    return facet !== facets[0] && within.length > 0 && within.every((code) => places.includes(code))
  })
}

function countriesIn(facet: Facet = 'country:'): readonly string[] {
  const id = facet.slice(facet.indexOf(':') + 1)
  if (facet.startsWith('region:')) return countriesOf[id as Region] ?? []
  return facet.startsWith('country:') ? [id] : []
}
