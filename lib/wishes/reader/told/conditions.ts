import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { wordsOf } from './clause-verb'

/** What would keep somebody from watching: "forget it", "I fall asleep", "we won't finish", "count me out". */
const WHO = '(?:i|we|he|she|they|you|im|were|ill|well|hell|shell|theyll|dad|mum|mom|my \\p{L}+|our \\p{L}+|the \\p{L}+)'
const AWAY = new RegExp(
  `(?:^|\\s)(?:forget (?:it|about it)|no thanks?|no thank you|no ta|skip it|hard pass|(?:ill|i|we|well) pass|(?:please )?dont(?: even)? bother|(?:please )?dont (?:show|give|send|suggest|recommend|play|pick)(?: it| me| us)*|(?:count|leave) (?:me|us) out|(?:im|i am|were|we are|shes|hes) (?:out|off|gone|not interested|not in|not watching|not having it|leaving|going to bed|done)|not interested|` +
    `${WHO}(?: will| would| just| always| usually|ll| am| are| get| gets| have to| has to)* (?:fall asleep|falls asleep|nod off|nods off|drop off|leave|leaves|switch off|switches off|turn it off|turns it off|switch it off|walk out|walks out|lose interest|loses interest|zone out|zones out|give up|gives up|quit|quits|upset|scared|bored|cranky|confused|lost|restless)|` +
    `${WHO}(?: really| just| simply)* (?:wont|cant|couldnt|cannot|dont|doesnt|will not|wouldnt)(?: even| be able to)? (?:watch|finish|follow|sleep|manage|take|stand|handle|cope|bother|want|see|sit|get through|stay awake|last|touch|look))(?:\\s|$)`,
  'u',
)
const BE_THERE =
  /^(?:if|when|whenever) (?:its|it is|it has|its got|it involves|it contains|it features|it stars|it goes|it lasts|it takes|it runs|there is|there are|theres|theyre|they are|somebody|someone|anyone|anybody|it gets|it turns|the film is|a film is|the movie is|anything is|you pick|you suggest)(?:\s|$)/
const NOT_THERE =
  /^(?:if|when) (?:its not|it isnt|it is not|there isnt|theres no|there is no|there are no|there arent|it doesnt have|it hasnt got|it has no|theyre not|they arent)(?:\s|$)/
const UNLESS = /^unless (?:its|it is|it has|its got|theres|there is|there are|it stars|theyre)?(?:\s|$)/
const THING = /^(?:term|title|unknown-title|foreign|opposite|minutes|years|attribute)$/
const FRAME = 6

/**
 * "If it's over two hours I fall asleep", "if there's a clown, forget it", "unless it's Polish I'm not interested": the
 * outcome says whether what the condition names is ruled out, or the only thing there may be.
 */
export function conditions(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const left = [...items]
  for (let place = 0; place < left.length; place += 1) {
    const frame = frameAt(left, pieces, place)
    if (!frame) continue
    const things = thingsIn(left, pieces, frame.end)
    if (!things) continue
    const outcome = outcomeAt(left, pieces, place, things.end)
    if (!outcome) continue
    const named = left.slice(frame.end, things.end)
    const ruled: Item[] = named.map((each) => turned(each, frame.operation))
    const at = left[place]?.at ?? 0
    const isMood = named.some((each) => each.kind === 'term' && each.facets[0]?.startsWith('mood:'))
    const operation = isMood && frame.operation === 'without' ? 'less' : frame.operation
    const operator: Item = { kind: 'operator', operation, words: 'if so', degree: false, at, end: at }
    const apart: Item = { kind: 'join', join: 'stop', at, end: at }
    const close = left[things.end - 1]?.end ?? at
    const said: Item[] = [apart, operator, ...ruled, { ...apart, at: close, end: close }]
    const there = left.slice(outcome.from, outcome.to).filter(({ kind }) => /^(?:viewers|age)$/.test(kind))
    if (outcome.from >= things.end) {
      left.splice(outcome.from, outcome.to - outcome.from, ...there)
      left.splice(place, things.end - place, ...said)
    } else {
      left.splice(place, things.end - place, ...said)
      left.splice(outcome.from, outcome.to - outcome.from, ...there)
    }
  }
  return left
}

type Frame = { end: number; operation: 'without' | 'only' }
/** "If it's", "if there is no", "unless it has", however the words fall into items. */
function frameAt(items: readonly Item[], pieces: readonly Piece[], place: number): Frame | null {
  if (!/^(?:if|unless|when|whenever)\b/.test(wordsOf(items[place], pieces))) return null
  const first = items[place]
  if (!first || !/^(?:filler|operator)$/.test(first.kind)) return null
  if (first.kind === 'operator' && first.words === 'turned round') return null
  let found: Frame | null = null
  for (let end = place + 1; end <= Math.min(items.length, place + FRAME); end += 1) {
    const last = items[end - 1]
    if (!last || !/^(?:filler|operator|film)$/.test(last.kind)) break
    const said = saidAt(pieces, items[place]?.at ?? 0, last.end)
    if (NOT_THERE.test(said) || UNLESS.test(said)) found = { end, operation: 'only' }
    else if (BE_THERE.test(said))
      found = { end, operation: last.kind === 'operator' && last.operation === 'without' ? 'only' : 'without' }
  }
  return found
}

/** One thing, or several joined by "or", and where they end. */
function thingsIn(items: readonly Item[], pieces: readonly Piece[], from: number): { end: number } | null {
  let end = from
  let count = 0
  for (; end < items.length; end += 1) {
    const item = items[end]
    if (!item) break
    if (THING.test(item.kind) || isSubtitles(item, pieces)) count += 1
    else if (item.kind === 'unread' && count === 0) return null
    else if (item.kind === 'join' ? item.join !== 'or' : !/^(?:film|filler)$/.test(item.kind)) break
    else if (
      item.kind === 'filler' &&
      count > 0 &&
      !/^(?:in it|in|it|at all|or|a|an|the|any|too|with|of|than)$/.test(wordsOf(item, pieces))
    )
      break
  }
  return count > 0 ? { end } : null
}

const isSubtitles = (item: Item, pieces: readonly Piece[]) =>
  item.kind === 'unread' && /^(?:subtitles|subs|subtitled)$/.test(wordsOf(item, pieces))

/** Before the condition up to its mark, or behind it up to the next one. */
function outcomeAt(
  items: readonly Item[],
  pieces: readonly Piece[],
  place: number,
  end: number,
): { from: number; to: number } | null {
  const isMark = (item: Item | undefined) => item?.kind === 'join' && /^(?:stop|comma|question|but)$/.test(item.join)
  const start = isMark(items[end]) && items[end]?.kind === 'join' ? end + 1 : end
  const stop = items.findIndex((each, at) => at >= start && isMark(each))
  const to = stop < 0 ? items.length : stop
  if (to > start && isAway(items, pieces, start, to)) return { from: start, to }
  const opens = items.findLastIndex((each, at) => at < place - (isMark(items[place - 1]) ? 1 : 0) && isMark(each)) + 1
  return place > opens && isAway(items, pieces, opens, place) ? { from: opens, to: place } : null
}

/** Nothing of ours is named in it, and somebody would go. */
function isAway(items: readonly Item[], pieces: readonly Piece[], from: number, to: number): boolean {
  const part = items.slice(from, to)
  if (part.some(({ kind }) => /^(?:term|title|minutes|years|known|surprise)$/.test(kind))) return false
  return AWAY.test(saidAt(pieces, part[0]?.at ?? 0, part.at(-1)?.end ?? 0))
}

/** A bound is turned round; subtitles alone are what is read as such behind "no". */
function turned(item: Item, operation: Frame['operation']): Item {
  if (item.kind === 'unread') return { kind: 'foreign', subtitles: true, at: item.at, end: item.end }
  return operation === 'only' && item.kind === 'filler' ? { ...item, word: '' } : item
}
