import { terms } from '../../../../domains/terms'
import type { Facet } from '../../../recommender/types'
import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

const looks = new Set<string>(terms.looks.map((id) => `detail:${id}`))
const typeOf = ({ item }: Sensed) => {
  if (item.kind !== 'term') return item.kind
  const [facet] = item.facets
  return facet && looks.has(facet) ? 'look' : (facet?.split(':')[0] ?? 'note')
}
/** Where, when, how and by whom: who turns down a kind of these turns down neither the kind nor all of these. */
const isBroad = (type: string) => /^(?:country|region|era|language|person|look)$/.test(type)

/**
 * What is turned down of a description of several words. "No prison dramas" are no films of prisons, not no dramas; "no
 * American comedies" cannot be said with facets, so it is not understood; "a not too scary thriller" wants the thriller.
 */
export function narrowNegations(sensed: readonly Sensed[], items: readonly Item[]): Sensed[] {
  const groups = groupsOf(sensed, items)
  return groups.flatMap((group, place) => {
    const [first] = group
    const other = first && group.length === 1 ? ofTheSame(groups[place - 1], first, items) : null
    if (other) return [other]
    if (!first || group.length < 2 || !(first.sense === 'without' || first.sense === 'less')) return group
    // "Less American action" is less of that; "a less scary thriller" wants the thriller.
    if (first.degree && isBroad(typeOf(first))) return group
    // "Less comedies set in schools": which of them, and no wish for schools.
    const isWhich = first.sense === 'less' && typeOf(first) !== 'mood' && isApart(group, items)
    if (first.degree && !isWhich)
      return [
        first,
        ...group
          .slice(1)
          .map(
            (each): Sensed =>
              typeOf(each) === typeOf(first) && typeOf(each) !== 'genre' ? each : { ...each, sense: 'more' },
          ),
      ]
    const types = group.map(typeOf)
    if (isWhich && group.some(isNoted)) return group.filter((each) => !isNoted(each))
    if (types.includes('note')) return group.filter((each) => typeOf(each) === 'note' || typeOf(each) === typeOf(first))
    // "No American films from the eighties" as well: of either alone some are welcome.
    if (types.some(isBroad) && new Set(types).size > 1)
      return first.sense === 'less' ? group : [combinationOf(group) ?? unreadAll(group)]
    // "No films about boxing in prison": neither alone, and both were named apart.
    if (first.sense === 'without' && isApart(group, items) && areDifferent(group))
      return [combinationOf(group) ?? unreadAll(group)]
    // "No sad mothers" are neither nothing sad nor no mothers.
    if (
      first.sense === 'without' &&
      typeOf(first) === 'mood' &&
      group.some((each) => /^(?:theme|setting|detail)$/.test(typeOf(each)))
    )
      return [unreadAll(group)]
    // "No soppy romance": neither nothing heart-warming nor no romance.
    if (first.sense === 'without' && group.length === 2 && group.some(isWarm) && group.some(isRomance))
      return [combinationOf(group) ?? unreadAll(group)]
    const telling = group.filter((each) => typeOf(each) !== 'genre')
    // "No space wizards": neither no space nor no wizards.
    if (first.sense === 'without' && isCompound(telling)) return [combinationOf(group) ?? unreadAll(group)]
    // "No college football": one of them is finer than its kind, so neither is turned down by itself.
    if (
      first.sense === 'without' &&
      areDifferent(group) &&
      group.some((each) => typeOf(each) === 'genre' && isFiner(each))
    )
      return [unreadAll(group)]
    // "Funny weird, not scary weird": the weird is wanted.
    const rest = group.filter((each) => !sensed.some((other) => isAsked(other) && isSameFacets(other, each)))
    if (
      first.sense === 'without' &&
      typeOf(group.at(-1) ?? first) === 'mood' &&
      rest.length > 0 &&
      rest.length < group.length
    )
      return rest
    // "I love heist films and hate heist comedies": of what is wanted, that kind alone.
    const isWanted = telling.some((each) => sensed.some((other) => isAsked(other) && isSameFacets(other, each)))
    if (first.sense === 'without' && isWanted) return [combinationOf(group) ?? unreadAll(group)]
    return telling.length > 0 ? telling : [first]
  })
}

/**
 * "No thrillers from the US or the UK", "no American comedies or British ones", "no comedies about weddings or funerals":
 * of both, and not everything British or no funerals at all.
 */
function ofTheSame(before: readonly Sensed[] | undefined, one: Sensed, items: readonly Item[]): Sensed | null {
  const last = before?.at(-1)
  if (!before || !last || before.length < 2 || last.sense !== 'without' || one.sense !== 'without') return null
  const between = items.filter(({ at, end }) => at >= last.item.end && end <= one.item.at)
  if (!between.every(({ kind }) => /^(?:join|filler|film)$/.test(kind))) return null
  if (!between.some((item) => item.kind === 'join' && item.join === 'or')) return null
  const isAgain = items.some(({ kind, at }) => kind === 'film' && at === one.item.end)
  const place = before.find((each) => isBroad(typeOf(each)) && typeOf(each) === typeOf(one))
  const isPlace = place === last || isAgain ? place : undefined
  const other = isPlace ?? (isApart(before, items) ? sameSubject(last, one) : undefined)
  return other ? combinationOf(before.map((each) => (each === other ? one : each))) : null
}

/** Two subjects side by side, the one of which says what sort of the other. */
const isCompound = (telling: readonly Sensed[]) => {
  const [one, other] = telling
  const isTwo = telling.length === 2 && one && other && isSubject(one) && isSubject(other)
  return isTwo === true && one.item.end === other.item.at && typeOf(one) !== typeOf(other)
}

const isWarm = ({ item }: Sensed) => item.kind === 'term' && item.facets[0] === 'mood:heartwarming'
const isRomance = ({ item }: Sensed) => item.kind === 'term' && item.facets[0] === 'genre:romance'
const isAsked = ({ sense }: Sensed) => sense === 'more' || sense === 'much-more'
const isSameFacets = ({ item: one }: Sensed, { item: other }: Sensed) =>
  one.kind === 'term' && other.kind === 'term' && one.facets.join() === other.facets.join()

const isSubject = (each: Sensed) => /^(?:setting|theme|detail)$/.test(typeOf(each))
const sameSubject = (last: Sensed, one: Sensed) => (isSubject(last) && isSubject(one) ? last : undefined)
const isNoted = ({ item }: Sensed) => item.kind === 'term' && item.term.notes.length > 0

const isFiner = ({ item }: Sensed) => item.kind === 'term' && item.term.isPart === true

const areDifferent = (group: readonly Sensed[]) =>
  new Set(group.flatMap(({ item }) => (item.kind === 'term' ? item.facets : []))).size > 1

/** A preposition between two things of one description. */
const isApart = (group: readonly Sensed[], items: readonly Item[]) =>
  items.some(
    (item) =>
      item.kind === 'filler' &&
      /^(?:of|in|at|about|during|on|with|set(?: in| at| on)?|(?:take|takes|taking) place(?: in| at| on)?)$/.test(
        item.word,
      ) &&
      item.at > (group[0]?.item.at ?? 0) &&
      item.end <= (group.at(-1)?.item.at ?? 0),
  )

/** One rule of several things, if each is a term of ours in full. */
export function combinationOf(group: readonly Sensed[], unless: readonly Facet[] = []): Sensed | null {
  const all = group.flatMap(({ item }) => (isWhole(item) ? item.facets : []))
  const [first, last] = [group[0]?.item, group.at(-1)?.item]
  if (!first || !last || all.length > MOST || !group.every(({ item }) => isWhole(item))) return null
  return {
    sense: 'without',
    direct: false,
    degree: false,
    item: { kind: 'combination', all, unless, at: first.at, end: last.end },
  }
}

const MOST = 4
/** A term that names all of its facet, and nothing but kinds of films. */
export const isWhole = (item: Item): item is Extract<Item, { kind: 'term' }> =>
  item.kind === 'term' && item.facets.length > 0 && item.term.notes.length === 0 && !item.term.isPart

function unreadAll(group: readonly Sensed[]): Sensed {
  return {
    sense: 'more',
    direct: false,
    degree: false,
    item: { kind: 'unread', at: group[0]?.item.at ?? 0, end: group.at(-1)?.item.end ?? 0 },
  }
}

/** Terms with nothing between them but films and grammar: one description. */
export function groupsOf(sensed: readonly Sensed[], items: readonly Item[]): Sensed[][] {
  const groups: Sensed[][] = []
  for (const each of sensed) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const between = last ? items.filter((item) => item.at >= last.item.end && item.end <= each.item.at) : []
    const joined = last && between.every((item) => item.kind === 'film' || item.kind === 'filler')
    if (group && last && joined && last.item.kind === 'term' && each.item.kind === 'term' && last.sense === each.sense)
      group.push(each)
    else groups.push([each])
  }
  return groups
}
