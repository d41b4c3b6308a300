import { ownValue } from '../../../own-value'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const SIGH = '(?:oh |hmm |hm |er |erm |um |uh |ah |well |actually |but |or |sorry |hang on |wait )*'
/** Plainly taken back: "no wait", "scratch that", "make that". */
const PLAINLY = new RegExp(
  `^${SIGH}(?:no wait thats not right|no wait thats wrong|thats not right|thats not what i meant|no wait|wait no|no sorry|sorry no|no hang on|hang on no|no hold on|hold on no|no no|no actually|actually no|(?:scratch|strike|forget|ignore|skip|cancel|disregard|scrap|drop|undo) (?:that|it|this)|never mind(?: that| it)?|nevermind|nvm|change of plan|change of mind|i take (?:that|it) back|(?:ive |i )?changed my mind|let me rephrase|correction|on second thoughts?|come to think of it|or rather|or no|make that|no make (?:that|it)|lets say|i meant to say|sorry i meant|sorry i mean|but meant|but i meant|but mean|no rather|no instead)(?: no| sorry| rather| make it| make that| lets say| i mean)*$`,
)
/** Taken back only where the same kind of thing follows. */
const PERHAPS = new RegExp(`^(?!but make)${SIGH}(?:no|nope|nah|i mean|i meant|rather|wait|sorry|actually|make it)$`)
const FORGET = /^(?:forget|forget about|scratch|scrap|drop|drop the|skip|skip the|leave the|never mind)$/
const VERDICT = /^(?:no|yes|nope|yep|yeah|nah)$/
const LONGEST_CUE = 7
const GRAMMAR = /^(?:filler|film|join)$/

/** What takes the place of what: kinds of films, places, times, and each of the others its own. */
const kinds: Record<string, string> = {
  genre: 'kind',
  theme: 'kind',
  setting: 'kind',
  detail: 'kind',
  mood: 'kind',
  country: 'place',
  region: 'place',
  language: 'place',
  era: 'time',
  years: 'time',
}
function typeOf(item: Item | undefined): string | null {
  if (item?.kind === 'term') return item.facets[0]?.split(':')[0] ?? 'note'
  return item && /^(?:title|unknown-title|minutes|years|attribute)$/.test(item.kind) ? item.kind : null
}
export const kindOf = (type: string) => ownValue(kinds, type) ?? type.replace('unknown-', '')

/**
 * "A comedy, no wait, a thriller", "French. No, Spanish", "I typed Iran but meant Iraq": who corrects himself wants the later
 * thing in the place of the one before, and a "no" before anything was said turns nothing down.
 */
export function corrections(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const left = withoutOpening(items, pieces)
  // "Musicals, no, horror, no, comedies, yes": verdicts, each on what stands before it.
  if (pieces.filter(({ text }, at) => VERDICT.test(text) && pieces[at + 1]?.kind !== 'word').length > 1) return left
  for (let place = 1; place < left.length; place += 1) {
    const cue = cueAt(left, pieces, place)
    const last = left.slice(0, place).findLastIndex((each) => !GRAMMAR.test(each.kind))
    const turnedDown = cue && last >= 0 ? sameTurnedDown(left, pieces, last, cue.end) : null
    if (turnedDown !== null) left.splice(last, turnedDown - last)
    if (turnedDown !== null) continue
    if (cue && last >= 0) cue.end = echoEnd(left, cue.end, left[last])
    if (cue && last >= 0 && isOneMore(left, pieces, last, cue.end)) continue
    // "No westerns, sorry, I meant no war films": turned down as the one before, in its place.
    if (cue?.another && last >= 0 && refusedAnew(left, last, cue.end)) continue
    const next = cue === null ? undefined : thingAfter(left, cue.end)
    if (cue === null || next === undefined || last < 0) continue
    // "Thrillers. Actually, mysteries too": one more, and nothing taken back.
    if (/^(?:too|also|as well|either)\b/.test(saidAt(pieces, next.end, next.end + 2))) continue
    const instead = insteadOf(left, last, next, cue.plainly)
    if (instead === null) {
      if (cue.plainly && cue.sorry) calm(left, place, cue.end)
      continue
    }
    turnAlike(left, pieces, instead, next)
    const end = left[cue.end - 1]?.end ?? 0
    // "Forget the western, make it a musical": what takes it back goes with it.
    const operator = left.findLastIndex((each, at) => at < instead && each.kind !== 'filler')
    const before = left[operator]
    if (before?.kind === 'operator' && FORGET.test(before.words))
      left[operator] = { kind: 'filler', word: '', at: before.at, end: before.end }
    const gone = left.slice(instead, cue.end)
    const kept = gone.filter((each, at) => at > 0 && typeOf(each) !== null && at + instead < place)
    left.splice(instead, cue.end - instead, ...kept, { kind: 'filler', word: '', at: end, end })
    place = instead
  }
  return left
}

/** "No, a comedy": an answer to what came before. */
function withoutOpening(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const first = pieces[0]?.text ?? ''
  const isAnswer = /^(?:no|nope|nah)$/.test(first) && pieces[1]?.text === ',' && pieces[2]?.kind === 'word'
  return isAnswer ? items.filter(({ at }) => at > 1) : [...items]
}

/** "A comedy no sorry find a comedy at sea": the "no" turns down nothing that follows. */
function calm(items: Item[], from: number, to: number): void {
  const [first, last] = [items[from], items[to - 1]]
  if (first && last) items.splice(from, to - from, { kind: 'join', join: 'stop', at: first.at, end: last.end })
}

type Cue = { end: number; plainly: boolean; sorry: boolean; another?: boolean }
/** Said of the very words before, and not only of what comes next: "no horror. Wait, no musicals" is both. */
const ANOTHER =
  /\b(?:i mean|i meant|but meant|correction|or rather|or no|scratch|strike|make that|take (?:that|it) back|rephrase|no (?:wait|sorry|actually|hang on|hold on))\b/
/** The longest cue that begins here, at a mark or a small word; where the items behind it begin. */
function cueAt(items: readonly Item[], pieces: readonly Piece[], place: number): Cue | null {
  const isOpen =
    items[place - 1]?.kind === 'join' ||
    items[place]?.kind === 'join' ||
    /^(?:but|or|i|no|scratch|strike|make|hmm|hm|um|uh|er|erm|ah|wait|actually|never|nevermind|nvm)$/.test(
      pieces[items[place]?.at ?? 0]?.text ?? '',
    )
  const isTwist = pieces[(items[place]?.at ?? 0) - 1]?.text === 'but'
  if (!isOpen || isTwist) return null
  for (let end = Math.min(items.length - 1, place + LONGEST_CUE); end > place; end -= 1) {
    const said = saidAt(pieces, items[place]?.at ?? 0, items[end]?.at ?? 0)
      .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    // "No, wait: no gore": the last "no" is of what follows.
    const isOfNext = / no$/.test(said) && pieces[(items[end]?.at ?? 0) - 1]?.text === 'no' && end > place + 1
    if (isOfNext && PLAINLY.test(said.slice(0, -3))) continue
    const isHummed = /^(?:hmm|hm|um|uh|er|erm|ah) no$/.test(said)
    if (isHummed || (/^no$/.test(said) && isUnsure(items, pieces, place, end)))
      return { end, plainly: true, sorry: false }
    const another = ANOTHER.test(said)
    if (PLAINLY.test(said))
      return { end, plainly: true, sorry: /\b(?:sorry|wait|hang on|hold on)\b/.test(said), another }
    const isApart =
      /^[,.\-!;:?]/.test(pieces[(items[end]?.at ?? 0) - 1]?.text ?? '') ||
      /^(?:i mean|i meant|actually make it|make it)/.test(said)
    // "Not sad at all, sorry. Bittersweet": sorry of what was said, and another sentence.
    const isOver = /\bsorry$/.test(said) && pieces[(items[end]?.at ?? 0) - 1]?.text === '.'
    if (isOver && refusalOf(items, place) !== null) continue
    if (PERHAPS.test(said) && isApart) return { end, plainly: false, sorry: false, another }
  }
  return null
}

/** "Seventies or maybe sixties no seventies", "Tom Hanks no not Tom Hanks": said without a pause. */
function isUnsure(items: readonly Item[], pieces: readonly Piece[], place: number, end: number): boolean {
  const last = items[place - 1]
  if (pieces[items[end]?.at ?? 0]?.text === 'not' && last && echoEnd(items, end, last) > end) return true
  const [next, maybe] = [items[end], items[place - 2]]
  return (
    last?.kind === 'term' &&
    next?.kind === 'term' &&
    typeOf(last) === typeOf(next) &&
    maybe?.kind === 'filler' &&
    /^(?:maybe|perhaps|possibly)$/.test(maybe.word)
  )
}

/** "Prison films, no wait, no prison films": turned down and nothing in its place; where the words that say so begin. */
function sameTurnedDown(items: readonly Item[], pieces: readonly Piece[], last: number, end: number): number | null {
  const begin = wordAt(pieces, items[end - 1]?.at ?? -1) === 'no' ? end - 1 : end
  const isTold =
    begin < end || (items[end]?.kind === 'operator' && /^(?:not|no|not another)$/.test(wordsOf(items[end])))
  const named = items.findIndex((each, at) => at >= end && each.kind !== 'filler' && each.kind !== 'operator')
  const [thing, again] = [items[last], items[named]]
  if (!isTold || !thing || !again || !isSame(thing, again)) return null
  const rest = items.slice(named + 1).find(({ kind }) => !GRAMMAR.test(kind))
  return rest === undefined || rest.kind === 'operator' ? begin : null
}
const wordsOf = (item: Item | undefined) => (item?.kind === 'operator' ? item.words : '')

/** "No wait, not a western, a samurai film": what is taken back is named once more. */
function echoEnd(items: readonly Item[], from: number, last: Item | undefined): number {
  const not = items[from]
  if (!last || not?.kind !== 'operator' || !/^(?:not|no|not another)$/.test(not.words)) return from
  const named = items.findIndex((each, at) => at > from && each.kind !== 'filler')
  const again = items[named]
  if (!again || !isSame(last, again)) return from
  return items[named + 1]?.kind === 'join' ? named + 2 : named + 1
}

/** "No horror. Sorry, no musicals": turned down as well. */
function isOneMore(items: readonly Item[], pieces: readonly Piece[], last: number, end: number): boolean {
  const begin = items[end]?.at ?? 0
  return wordAt(pieces, begin - 1) === 'no' && wordAt(pieces, begin - 2) !== 'or' && refusalOf(items, last) !== null
}

/** The place of the word that turns down, or narrows to, what stands at a place. */
function refusalOf(items: readonly Item[], last: number): number | null {
  for (let place = last - 1; place >= 0; place -= 1) {
    const item = items[place]
    if (item?.kind === 'operator') return /^(?:without|less|only)$/.test(item.operation) ? place : null
    if (item?.kind === 'join' && /^(?:stop|but|question)$/.test(item.join)) return null
  }
  return null
}

/** Takes out what was turned down where another of its kind is turned down in its place. */
function refusedAnew(items: Item[], last: number, from: number): boolean {
  const refusal = refusalOf(items, last)
  const again = items.findIndex((each, at) => at >= from && each.kind !== 'filler')
  const named = items.findIndex((each, at) => at > again && each.kind !== 'filler')
  const [one, other] = [items[refusal ?? -1], items[again]]
  if (refusal === null || one?.kind !== 'operator' || other?.kind !== 'operator' || named < 0) return false
  // "No French comedies, I meant no French dramas": of one description, a part each.
  const things = items.slice(named, named + 2).filter((each, at, all) => at === 0 || each.at === all[0]?.end)
  const isOther = things.some((thing) => insteadOf(items, last, thing, true) !== null)
  if (one.operation !== other.operation || !isOther) return false
  const isAlone = items
    .slice(refusal + 1, last)
    .every((each) => GRAMMAR.test(each.kind) || each.kind === 'operator' || each.end === items[last]?.at)
  const begin = isAlone ? refusal : last
  items.splice(begin, again - begin, { kind: 'join', join: 'stop', at: other.at, end: other.at })
  return true
}

const REFUSES = /^(?:no|not|nothing|none|never)$/
/** "Nothing from before 1970, sorry, before 1980": the bound is turned round like the one before. */
function turnAlike(items: Item[], pieces: readonly Piece[], place: number, next: Item): void {
  const [last, at] = [items[place], items.indexOf(next)]
  if (last?.kind !== next.kind || (last.kind !== 'years' && last.kind !== 'minutes')) return
  if (next.kind !== 'years' && next.kind !== 'minutes') return
  if (!REFUSES.test(wordAt(pieces, last.at)) || REFUSES.test(wordAt(pieces, next.at))) return
  const { from, to } = next.span
  const step = next.kind === 'years' ? 1 : 0
  if (from === null && to !== null && last.span.to === null)
    items[at] = { ...next, span: { from: to + step, to: null } }
  else if (to === null && from !== null && last.span.from === null)
    items[at] = { ...next, span: { from: null, to: from - step } }
}

function thingAfter(items: readonly Item[], from: number): Item | undefined {
  const next = items.findIndex(
    (each, at) =>
      at >= from &&
      !(
        /^(?:filler|film|viewers|age)$/.test(each.kind) ||
        (each.kind === 'operator' && each.operation === 'more') ||
        // "Horror. Wait no. My sister's here. Comedy then."
        (each.kind === 'join' && each.join === 'stop' && items[at - 1]?.kind !== 'join')
      ),
  )
  const item = items[next]
  return item && typeOf(item) !== null ? item : undefined
}

/** The place of what is taken back: the last thing of the type of the new one, in the description before the cue. */
function insteadOf(items: readonly Item[], last: number, next: Item, plainly: boolean): number | null {
  const type = typeOf(next) ?? ''
  for (let place = last; place >= 0; place -= 1) {
    const item = items[place]
    if (!item || item.kind === 'operator' || item.kind === 'postfix' || (item.kind === 'join' && item.join !== 'and'))
      break
    if (typeOf(item) === type) return isSame(item, next) ? null : place
  }
  const other = typeOf(items[last])
  return plainly && other !== null && kindOf(other) === kindOf(type) ? last : null
}

const isSame = (one: Item, other: Item) =>
  one.kind === 'term' && other.kind === 'term' && one.facets.join() === other.facets.join()
