import { readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { colourAt } from './colour'

/** Told by the way, and of no film; each to its end. */
const ASIDES = [
  /^(?:the )?(?:funny|odd|strange|weird|sad|silly) (?:thing|part|bit)(?: about (?:it|me|us|this))?(?: is| being)?(?= (?:that|is|i|we|my|but)\b|$)/,
  /^(?:and |so |because )?(?:(?:the|our|my|his|her|their|one|only|house|home|family|golden|first|main|general|basic|unbreakable) )*rules?(?: (?:here|tonight|today|of the house|in (?:this|our) house|at home|for tonight|with us))* (?:is|are|says?|stands?)(?: that| to be| simple| clear)?(?= )/,
  /^when (?:i|we|he|she) (?:was|were|am|are|is) (?:still )?(?:in|at|a|an|on|back in|back at)(?: (?!film|movie)\p{L}+){1,3}(?= (?:so|and|but|or)\b|$)/u,
  /^(?:im|i am|were|we are|shes|he is|she is|hes) (?:about |over |nearly |almost )?\d{2} years (?:old|young)(?= |$)/,
  /^(?:not|no) (?:a|one) (?:single )?(?:minute|second|hour) (?:more|longer|over)(?= |$)/,
  /^(?:no|not) (?:longer|more) than (?:that|this)(?= |$)/,
  /^(?:and |so )?nothing (?:like|of) (?:that|this|the|those) ?(?:kind|sort|type)?$/,
  /^(?:thats all|that is all|thats it|that is it|end of story|full stop|case closed|long story(?: short)?)$/,
  /^(?:ive|weve|i have|we have|i|we) (?:already |just )?(?:seen|watched) (?:them|it|those|these|that|all of them)(?: all| already| before| twice| too)*$/,
  /^(?:(?:or|else) (?:its |it is |i want a |theres )(?:divorce|war)|or (?:else )?divorce|or else war)$/,
].map((aside) => new RegExp(aside.source, 'u'))
const LONGEST = 10

/** "When I was in school so 1988 to 1994", "not a minute more", "(long story)", "nothing like that": an aside. */
export function byTheWay(pieces: readonly Piece[], at: number): Item | null {
  const counted = noMorePeople(pieces, at)
  if (counted) return counted
  const mark = pieces.findIndex(({ kind }, place) => place >= at && kind === 'mark')
  const said = saidAt(pieces, at, Math.min(at + LONGEST, mark < 0 ? pieces.length : mark))
  for (const aside of ASIDES) {
    const words = aside.exec(said)?.[0]
    if (words) return { kind: 'filler', word: '', at, end: at + words.split(' ').length }
  }
  return takes(pieces, at) ?? storyOfOurs(pieces, at) ?? colourAt(pieces, at)
}

/** "Funny story, I once met him": what is told next, and no kind of film. */
function storyOfOurs(pieces: readonly Piece[], at: number): Item | null {
  const opens = at === 0 || /^[.!?;]$/.test(pieces[at - 1]?.text ?? '')
  const isStory = /^(?:funny|true|weird|strange|odd|quick|sad|embarrassing) story$/.test(saidAt(pieces, at, at + 2))
  const isTold = /^(?:i|we|my|our|ive|weve|last|once|yesterday|the other|he|she)$/.test(wordAt(pieces, at + 3))
  return opens && isStory && isTold && pieces[at + 2]?.kind === 'mark'
    ? { kind: 'filler', word: '', at, end: at + 2 }
    : null
}

/** "No more than two people": how many there are in it, which no term says. */
function noMorePeople(pieces: readonly Piece[], at: number): Item | null {
  if (!/^(?:no|not) (?:more|fewer|less) than$/.test(saidAt(pieces, at, at + 3))) return null
  const number = readNumber(pieces, at + 3)
  return number &&
    /^(?:people|characters|actors|persons|roles|locations|rooms|scenes)$/.test(wordAt(pieces, number.next))
    ? { kind: 'unread', at, end: number.next + 1 }
    : null
}

/** "Train takes 1 hr 40", "the bus is late": a journey of somebody's. */
function takes(pieces: readonly Piece[], at: number): Item | null {
  const isJourney = /^(?:train|bus|flight|ferry|plane|boat|journey|ride|commute|drive|taxi|tram)$/.test(
    wordAt(pieces, at),
  )
  const verb = wordAt(pieces, at + 1)
  const isVerb = /^(?:takes|lasts)$/.test(verb)
  const isLate = verb === 'is' && /^(?:late|delayed|at|in|leaving|due|\d+)$/.test(wordAt(pieces, at + 2))
  return isJourney && (isVerb || isLate) ? { kind: 'filler', word: '', at, end: at + (isVerb ? 2 : 3) } : null
}
