import type { Piece } from '../../text/split-words'
import { idleWords } from '../../words/idle-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const ORDINAL = /^\d+(?:st|nd|rd|th)$/
/** Measured by something that was said before. */
const COMPARED = /^(?:longer|shorter|later|earlier)$/
const BETWEEN = /^(?:an?|the|any|some|too|so|very|much|many|more|of|all|that|being|getting|people|lots of|a lot of)$/
const NAMES =
  /^(?:about|with|featuring|involving|of|including|starring|for|without|like|into|on|something|anything|nobody|noone|anyone|everyone|people|who|guys)$/

/**
 * Words nobody knows that are no thing of a film: what people do and how they feel. Their place says whether they are one
 * all the same: turned down or asked for ("no shouting", "about waiting"), beside films, or alone between marks.
 */
export function idleApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  return items.map((item, place) => {
    if (isOfFeeling(items, place, pieces) || isOfViewers(items, place, pieces) || isWhoSays(items, place, pieces))
      return filler(item)
    const said = saidAt(pieces, item.at, item.end)
    if (item.kind === 'unread' && COMPARED.test(said)) return filler(item)
    const isIdle = item.kind === 'unread' && (idleWords.has(said) || ORDINAL.test(said))
    if (!isIdle || isNamed(items, place, pieces)) return item
    return filler(item)
  })
}

const filler = ({ at, end }: Item): Item => ({ kind: 'filler', word: '', at, end })

/** "Leave you feeling less lonely" is what it does to somebody; the operator and the thing say nothing of a film. */
function isOfFeeling(items: readonly Item[], place: number, pieces: readonly Piece[]): boolean {
  const operator = items[place]?.kind === 'term' ? place - 1 : place
  const [feel, how, thing] = [items[operator - 1], items[operator], items[operator + 1]]
  const isFeel = feel !== undefined && /^(?:feel|feeling|feels|felt)$/.test(saidAt(pieces, feel.at, feel.end))
  const isHow = how?.kind === 'operator' && /^(?:less|more)$/.test(how.words)
  return isFeel && isHow && thing?.kind === 'term' && /^(?:theme|setting|detail):/.test(thing.facets[0] ?? '')
}

/** "A sensitive child of five": how they are, and not how the film is; "romantic for my wife" is the film. */
function isOfViewers(items: readonly Item[], place: number, pieces: readonly Piece[]): boolean {
  const [item, next] = [items[place], items[place + 1]]
  return (
    item?.kind === 'term' &&
    item.end === item.at + 1 &&
    item.facets.length > 0 &&
    item.facets.every((facet) => facet.startsWith('mood:')) &&
    next?.kind === 'viewers' &&
    next.at === item.end &&
    !/^(?:for|with|and|to)$/.test(saidAt(pieces, next.at, next.at + 1))
  )
}

/** "My rheumatologist says no horror": whoever it is, what they say is passed on. */
function isWhoSays(items: readonly Item[], place: number, pieces: readonly Piece[]): boolean {
  const wordsOf = (item: Item | undefined) => (item ? saidAt(pieces, item.at, item.end) : '')
  return (
    items[place]?.kind === 'unread' &&
    /(?:^|\s)(?:my|our)$/.test(wordsOf(items[place - 1])) &&
    /^(?:says?|said|insists?|insists on|wants|forbids|asked|begs|reckons|thinks|told me|recommends|demands)(?:\s|$)/.test(
      wordsOf(items[place + 1]),
    )
  )
}

function isNamed(items: readonly Item[], place: number, pieces: readonly Piece[]): boolean {
  const wordsOf = (item: Item | undefined) => (item ? saidAt(pieces, item.at, item.end) : '')
  let at = place - 1
  while (items[at]?.kind === 'filler' && BETWEEN.test(wordsOf(items[at]))) at -= 1
  const [before, after] = [items[at], items[place + 1]]
  if (before?.kind === 'operator') return before.operation !== 'more' || /^(?:more|some|something)/.test(before.words)
  if (before?.kind === 'filler' && NAMES.test(wordsOf(before))) return true
  if (after?.kind === 'film' && after.at === items[place]?.end) return true
  const opens = !items[place - 1] || items[place - 1]?.kind === 'join'
  return opens && (!after || after.kind === 'join')
}
