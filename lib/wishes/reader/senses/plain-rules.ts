import type { Piece } from '../../text/split-words'
import { AROUND } from '../phrases/verdicts/verdict-turns'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { NO_NARROWER } from './beside-unread'
import type { Sensed } from './clauses'

/** Grammar, politeness and words for films: beside these a rule is plain. */
const PLAIN = new Set(
  `a an the of in on at by from to for with and or as it its is are be being been am was all any some that thats this these those they
  theyre too so very really quite please pls plz thanks thank you ta sorry i im ive we me us he she id my our do does dont not can cannot
  would could will should just like love want need watch watching see show give suggest recommend else about there here have has having
  got had get stuff thing things something anything if possible poss maybe preferably ideally kind kinds sort sorts type types style one
  ones set made ever more again then right where anybodys anyones lately currently tonight today also even at all well which what who is himself herself themselves myself much many lots
  lot own mood feel feeling looking find pick choose okay ok lol honestly definitely either neither both allergic only wife husband
  story stories scene scenes bits part parts part at ask hates likes kids children women men people guys another usual house home left nowhere whatsoever gods god sake heavens heaven petes exactly actually week
  once twice change always anymore however instead first least most back cheers cool whole entire single bloody damn damned flipping real actual proper usual usually though tbh seriously mum dad mom mama nan gran ever whatever anyone everyone nobody today tomorrow tonite next last few couple hour hours minute minutes long short good great nice
  oh hmm hm alright fine go then plus tho though either yeah mind rule rules where directed starring written shot featuring speak speaks spoken speaking weekend after before work bed bedtime school office shift evening night afternoon month year days day moment time now ever mate friends film films movie movies`.split(
    /\s+/,
  ),
)
/** "No horror on weekdays", "westerns only at weekends": a rule for some days is none of ours. */
const SOME_DAYS =
  /(?:^|\s)(?:weekdays?|weeknights?|(?:school|work|week) nights?|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: nights?| evenings?)?|midweek|(?:during|in) the week|bank holidays|work ?days)(?:\s|$)/
function isOnSomeDays(item: Item, pieces: readonly Piece[]): boolean {
  const stop = pieces.findIndex(
    ({ kind, text }, at) => at >= item.end && (kind === 'mark' || /^(?:but|so|because)$/.test(text)),
  )
  const start = pieces.findLastIndex(({ kind }, at) => at < item.at && kind === 'mark') + 1
  const end = stop < 0 ? pieces.length : stop
  const isOn = /(?:^|\s)(?:on|at|during|in)(?: an?| the| my| our)?$/
  const said = saidAt(pieces, start, end)
  const found = SOME_DAYS.exec(said)
  return found !== null && (isOn.test(said.slice(0, found.index)) || /^\s?(?:during|in|midweek)/.test(found[0]))
}

/** Behind these stands why, or which: another clause. */
const REASON =
  /^(?:because|bc|coz|cos|cause|since|as|even|though|where|who|when|if|unless|except|for the love|my|im|i|we|he|she|its|it|his|her|while|especially|rather|thank)(?:\s|$)/
const ENDS = /^(?:stop|but|question|comma|colon)$/

/** Behind a rule these say that it is none. */
const TURNING = /^(?:sense|afterwards|taken|off|yesterday|necessarily)$/

/**
 * A rule hides films for good, so it is made of plain words only: "no horror or musicals, please". Where something that was
 * not understood stands before it or right behind ("not being funny", "no horror afterwards"), it may be of that, and is asked.
 */
export function isUnplainRule(
  { item, sense }: Sensed,
  items: readonly Item[],
  pieces: readonly Piece[],
  isKnown: (word: string) => boolean,
): boolean {
  const isRule =
    item.kind === 'opposite' ||
    ((item.kind === 'combination' ||
      item.kind === 'foreign' ||
      (item.kind === 'term' && item.term.notes.length === 0)) &&
      (sense === 'without' || sense === 'only'))
  if (!isRule || (item.kind === 'term' && item.facets.length === 0)) return false
  // "Seen every film by Spike Lee, so none of his" was said in full.
  if (items.some((each) => each.kind === 'postfix' && each.back?.includes(item.at))) return false
  if (isOnSomeDays(item, pieces)) return true
  const place = items.findIndex(({ at, end }) => at >= item.at && end <= item.end && end > at)
  if (place < 0) return false
  const wordsOf = (each: Item) => saidAt(pieces, each.at, each.end)
  const isEnd = (each: Item) =>
    /^(?:operator|postfix)$/.test(each.kind) || (each.kind === 'join' && ENDS.test(each.join))
  const start = items.findLastIndex((each, at) => at < place && isEnd(each)) + 1
  const next = items.findIndex(
    (each) => each.at >= item.end && (isEnd(each) || (each.kind === 'filler' && REASON.test(wordsOf(each)))),
  )
  const end = next < 0 ? items.length : next
  return (
    items
      .slice(start, end)
      // What comes behind it at a distance is of something else: "no westerns before you start".
      .filter(
        (each) => each.at < item.at || (each.at === item.end && each.kind === 'unread') || TURNING.test(wordsOf(each)),
      )
      .some(
        (each) =>
          (each.kind === 'unread' && !NO_NARROWER.test(wordsOf(each)) && !wordsOf(each).split(' ').every(isKnown)) ||
          each.kind === 'unknown-title' ||
          (each.kind === 'filler' &&
            each.word !== AROUND &&
            wordsOf(each)
              .split(' ')
              .some((word) => !PLAIN.has(word) && !NO_NARROWER.test(word))),
      )
  )
}
