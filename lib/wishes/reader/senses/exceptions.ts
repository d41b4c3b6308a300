import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'
import { combinationOf, groupsOf, isWhole } from './narrow'

const EXCEPT =
  /^(?:only (?:if|when)\b.*|except(?: for| maybe)?|excepting|excluding|apart from|aside from|other than|besides|bar|save for|unless.*|with the exception of)$/

/**
 * "No war films except from the Soviet Union", "no horror unless it's funny" are rules with an exception, where all of it is
 * in our terms. Otherwise half of it would be the wrong rule, and the whole is not understood. A film brought back is an
 * example, and the rule stays.
 */
export function exceptionsUnread(sensed: readonly Sensed[], items: readonly Item[]): Sensed[] {
  let left = letInAfterwards([...sensed], items)
  for (const [place, item] of items.entries()) left = withoutException(left, item, place, items)
  return left
}

function withoutException(sensed: Sensed[], item: Item, place: number, all: readonly Item[]): Sensed[] {
  const said = item.kind === 'operator' ? item.words : item.kind === 'filler' ? item.word : ''
  if (!EXCEPT.test(said)) return sensed
  // "No American films. Except westerns": of the sentence before.
  const before = all[place - 1]
  const begins = before && isEnd(before) && /^(?:except|apart|aside|bar|other than)/.test(said) ? place - 1 : place
  const opens = all.findLastIndex((each, at) => at < begins && isEnd(each)) + 1
  const closes = toldMoreNearly(
    all,
    place,
    all.findIndex((each, at) => at > place + 1 && (isEnd(each) || isComma(each))),
  )
  // "No gore, no horror unless it's funny": of what was turned down last, however long its list.
  const negation = all.findLastIndex(
    (each, at) => at < place && at >= opens && each.kind === 'operator' && each.operation === 'without',
  )
  const start = all[Math.max(opens, negation)]?.at ?? item.at
  const end = (closes < 0 ? all.at(-1)?.end : (all[closes]?.at ?? all.at(-1)?.end)) ?? item.end
  const ruled = sensed.filter(({ item: { at }, sense }) => at >= start && at < item.at && sense === 'without')
  const named = sensed.filter(({ item: { at } }) => at >= item.end && at < end)
  const [first] = named
  // "Except Arrival, that one was beautiful": what is said of the film is of the film.
  const isFilm = first?.item.kind === 'title' && named.slice(1).every((each) => each.item.kind === 'unread')
  const back = isFilm ? [first] : named
  if (back.length === 0) return sensed
  // "A comedy, unless it's romantic" turns down what follows.
  if (/^only/.test(said)) return onlyIf(sensed, item, start, back, all)
  // "Nothing over two hours unless it's a musical": no limit of ours has exceptions.
  const limits = sensed.filter(({ item: each }) => isLimit(each) && each.at >= start && each.at < item.at)
  const areFilms = back.every(({ item: { kind } }) => kind === 'title' || kind === 'unknown-title')
  if (ruled.length === 0 && limits.length > 0 && !areFilms && /^(?:unless|except)/.test(said)) {
    const apart = unreadFrom(limits[0]?.item.at ?? start, back.at(-1)?.item.end ?? end)
    return [...sensed.filter((each) => !limits.includes(each) && !back.includes(each)), apart]
  }
  const isAsked = sensed.some(({ item: each, sense }) => each.kind === 'term' && each.at < item.at && sense === 'more')
  if (ruled.length === 0 && isAsked && /^unless/.test(said))
    return sensed.map((each) => (back.includes(each) ? { ...each, sense: 'without' } : each))
  if (ruled.length === 0) return sensed
  if (areFilms) return sensed
  const gone = new Set([...ruled, ...back])
  const from = ruled[0]?.item.at ?? item.at
  const until = Math.max(...back.map(({ item: each }) => each.end))
  // "No Nicolas Cage unless he's unhinged": how somebody is, no mood of a film.
  const ofSomebody = all.some(
    (each) => each.at >= item.end && each.end <= end && each.kind === 'filler' && WHO.test(each.word),
  )
  const rules = ofSomebody && ruled.some(isPerson) ? null : asRules(ruled, back, all)
  if (rules) return [...sensed.filter((each) => !gone.has(each)), ...rules].toSorted((a, b) => a.item.at - b.item.at)
  const unread = unreadFrom(from, until)
  return [...sensed.filter((each) => !gone.has(each)), unread].toSorted((a, b) => a.item.at - b.item.at)
}

/** "Except when it's really old, say before 1960": the bound behind the comma says how old; where the exception ends. */
function toldMoreNearly(all: readonly Item[], from: number, closes: number): number {
  const comma = all[closes]
  const said = all.slice(from, Math.max(from, closes)).filter((each) => each.kind === 'attribute' || isLimit(each))
  if (!comma || !isComma(comma) || said.length === 0) return closes
  const next = all.findIndex((each, at) => at > closes && each.kind !== 'filler')
  const bound = all[next]
  if (!bound || !isLimit(bound)) return closes
  const end = all.findIndex((each, at) => at > next && (isEnd(each) || isComma(each)))
  return end < 0 ? all.length : end
}

const isLimit = ({ kind }: Item) => kind === 'minutes' || kind === 'years'
const unreadFrom = (at: number, end: number): Sensed => ({
  sense: 'more',
  direct: false,
  degree: false,
  item: { kind: 'unread', at, end },
})

/** "Horror only if it's funny", where nothing asks for horror before: no other horror. */
function onlyIf(sensed: Sensed[], item: Item, start: number, back: readonly Sensed[], all: readonly Item[]): Sensed[] {
  const named = sensed.filter(({ item: { at } }) => at >= start && at < item.at)
  const opens = all.filter(({ at }) => at >= start && at < item.at)
  const isBare = opens.every(({ kind }) => kind === 'term' || kind === 'film') && named.length === 1
  const rules = isBare ? asRules(named, back, all) : null
  return rules ? [...sensed.filter((each) => !named.includes(each) && !back.includes(each)), ...rules] : sensed
}

/** "No romcoms. Well, a British one is fine": of what was turned down last that one is let in. */
function letInAfterwards(sensed: Sensed[], all: readonly Item[]): Sensed[] {
  const back = sensed.find(
    ({ item, sense }) =>
      sense === 'neutral' &&
      isWhole(item) &&
      !all.some((each) => each.kind === 'filler' && each.word === 'even' && each.end === item.at) &&
      (all.some((each) => each.kind === 'film' && each.at === item.end) || isOneOfThose(item, all)),
  )
  const ruled =
    back && groupsOf(sensed, all).findLast(([first]) => first?.sense === 'without' && first.item.at < back.item.at)
  // "No French comedies, but French films are ok": one half of the rule alone.
  const isHalf = ruled?.some(
    ({ item }) => item.kind === 'term' && item.facets.some((facet) => facetsOf(back).includes(facet)),
  )
  const rules = back && ruled && !isHalf ? asRules(ruled, [back], all) : null
  if (!rules) return sensed
  return sensed.flatMap((each) => (each === ruled?.[0] ? rules : each === back || ruled?.includes(each) ? [] : [each]))
}

/** "Those from Italy", "the ones from Korea". */
function isOneOfThose(item: Item, all: readonly Item[]): boolean {
  const place = all.findIndex(({ at, kind }) => at === item.at && kind === item.kind)
  const [from, ones] = [all[place - 1], all[place - 2]]
  return (
    from?.kind === 'filler' &&
    /^(?:from|by|with)$/.test(from.word) &&
    (ones?.kind === 'film' || (ones?.kind === 'filler' && /^(?:those|these)$/.test(ones.word)))
  )
}

const facetsOf = (each: Sensed | undefined) => (each?.item.kind === 'term' ? each.item.facets : [])

const WHO = /^(?:he|she|hes|shes)$/
const isPerson = ({ item }: Sensed) => item.kind === 'term' && item.facets[0]?.startsWith('person:') === true

/** Each thing turned down, unless a film is one of those brought back; "except Korean thrillers" are two at once. */
function asRules(ruled: readonly Sensed[], back: readonly Sensed[], all: readonly Item[]): Sensed[] | null {
  const unless = back.flatMap(({ item }) => (isWhole(item) && item.facets.length === 1 ? item.facets : []))
  if (unless.length < back.length || groupsOf(back, all).some((group) => group.length > 1)) return null
  const rules = groupsOf(ruled, all).map((group) => combinationOf(group, unless))
  return rules.every((rule) => rule !== null) ? rules : null
}

/** Where what an exception can reach begins and ends; "no musicals, except…" reaches back over the comma. */
const isComma = (item: Item) => item.kind === 'join' && item.join === 'comma'
const isEnd = (item: Item) =>
  item.kind === 'join' && (item.join === 'stop' || item.join === 'but' || item.join === 'question')
