import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { type Reading, saidAt } from '../sentence/reading'

const THEIRS = '(?:his|hers|theirs|them|those|these|that|it)'
const GIVE =
  '(?:send|give|show|pick|suggest|recommend|play|put on|serve|offer|bring|list|propose|choose|include|want|watch|see|need|fancy)'
/** "None of his", "don't send me those", "spare me any of it", "leave those out": whole, with nothing behind it. */
const POINTS_BACK = new RegExp(
  `^(?:so |and |but |then |just |please |pls |obviously )*(?:` +
    `(?:none of|nothing of|no more of|not any of|not|no|nothing by|nothing from|nothing with) (?:his|hers|theirs|them|those|these|him|her)(?: stuff| films| movies| work| ones)?` +
    `|(?:please |pls )?(?:dont|do not|wont|never)(?: yall| you| ya| please| ever| even| really)* ${GIVE}(?: me| us| at)?(?: any| more| anything| one)?(?: of| by| from)? ${THEIRS}(?: ones| films| stuff)?` +
    `|(?:i |we )?(?:just |really |simply )?(?:dont|do not) (?:want|need|fancy|feel like) (?:one|any)` +
    `|(?:please |pls )?(?:skip|avoid|omit|drop|spare me|spare us|leave out|no more of|enough of)(?: any of| all of)? ${THEIRS}` +
    `|(?:i|we)(?: just| literally| really| would| d)* (?:want|need|prefer|would like|would prefer) (?:literally |absolutely |really )?(?:anything|something) (?:else|different|other than that)` +
    `|(?:anything|everything|whatever|any film|any movie) (?:but|except|other than|apart from|besides) ${THEIRS}` +
    `|(?:please |pls )?leave ${THEIRS} (?:out|aside|off)` +
    `|(?:ive |i have |weve |we have |i |we )?(?:already |just )?(?:seen|watched) ${THEIRS} (?:already|(?:far |way )?too (?:often|many times|much)|(?:about )?(?:a|one|\\d+) (?:hundred|thousand|million|dozen) times|(?:about )?\\d+ times|(?:so |too )many times|so often|often enough|enough(?: times)?|to death|last (?:week|night|month|year)|yesterday|recently)` +
    `|(?:please |pls )?(?:neither|none)(?: of (?:them|those|these))?` +
    `)(?: again| either| please| pls| thanks| tonight| now| anymore)*$`,
)
const ANYTHING_BUT = /^(?:please )?(?:anything|everything|whatever|any film|any movie) /
const isTurnedDown = (item: Item) => item.kind === 'operator' && /^(?:less|without)$/.test(item.operation)
/** "My dad only watches westerns and I'm sick of them". */
const HAD_ENOUGH = new RegExp(
  `^(?:but |and )?(?:im|i am|were|we are|ive|we have|weve|i)(?: so| really| just| honestly| a bit)* (?:(?:sick|tired|bored|weary) of|fed up (?:of|with)|had enough of|hate|cant stand|cannot stand|cant bear|dont like|do not like|dislike|loathe) ${THEIRS}(?: all| now| by now)?$`,
)
/** "He's nine, so no", "and we keep saying no". */
const SO_NO =
  /^(?:(?:i|we) (?:keep|kept) saying |(?:i|we) (?:say|said) |its an? |thats an? |the answer is )?(?:(?:hard|big|firm|definite) )?(?:no|nope|nah|never)(?: please| thanks| sorry)?$/
const LONGEST = 14
const STOPS = /^[.!?;]$/

const isPerson = (item: Item) => item.kind === 'term' && item.facets[0]?.startsWith('person:') === true
const isTitle = ({ kind }: Item) => kind === 'title' || kind === 'unknown-title'

/**
 * "Seen every film by Spike Lee, so none of his", "… and every John Wayne, so don't send me those": what was named before
 * is turned down, every person or title of that sentence, and of other things the last.
 */
export function pointingBackAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const before = pieces[at - 1]
  // "John Wayne bores me. Westerns without him".
  const left = items.findLast(isPerson)
  if (left && /^(?:without|minus) (?:him|her)$/.test(saidAt(pieces, at, at + 2)))
    return { kind: 'postfix', operation: 'without', back: [left.at], at, end: at + 2 }
  // "That's my fault and not his".
  if (before?.text === 'and' && /^not (?:his|hers|theirs)$/.test(saidAt(pieces, at, at + 2))) return null
  const opens = before && (before.kind === 'mark' || /^(?:so|and|but|then|please|pls)$/.test(before.text))
  if (!opens) return null
  const stop = pieces.findIndex(
    (piece, place) =>
      place > at && (piece.kind === 'mark' || (/^(?:but|and|because|i|we)$/.test(piece.text) && place > at + 1)),
  )
  const end = stop < 0 ? pieces.length : stop
  const isEnough = HAD_ENOUGH.test(saidAt(pieces, at, end))
  const said = saidAt(pieces, at, end)
  const isNo = before.kind === 'word' && SO_NO.test(said) && pieces[end]?.text !== ':'
  if (end - at > LONGEST || !(isEnough || isNo || POINTS_BACK.test(said))) return null
  const named = items.filter(
    (item) => isPerson(item) || isTitle(item) || (item.kind === 'term' && item.facets.length > 0),
  )
  const last = named.at(-1)
  if (!last) return null
  const isOfPeople = /\b(?:his|hers|theirs|him|her)\b/.test(said)
  const people = named.filter(isPerson)
  if (isOfPeople && people.length === 0) return null
  const subject = isOfPeople ? (people.at(-1) ?? last) : last
  const start =
    pieces.findLastIndex((piece, place) => place < subject.at && piece.kind === 'mark' && STOPS.test(piece.text)) + 1
  // "I'm tired of films about boxers. Anything but that": said already, and in its own strength.
  const isAgain = ANYTHING_BUT.test(said) && items.some((item) => item.at >= start && isTurnedDown(item))
  if (isAgain) return { kind: 'filler', word: 'that', at, end }
  const alike = isPerson(subject) ? isPerson : isTitle(subject) ? isTitle : (item: Item) => item === subject
  const back = items.filter((item) => item.at >= start && alike(item)).map((item) => item.at)
  return { kind: 'postfix', operation: isEnough ? 'less' : 'without', back, at, end }
}

const NOT_YET =
  /^(?:never|didnt|wasnt|couldnt|hated|disliked|loathed|despised|detested|avoided|hadnt|did not|was not)\b/
/** "Used to hate musicals, now I love them". */
const NOW_LIKED =
  /(?:^| )(?:now|nowadays|these days|lately|today)(?: though)? (?:i|we|im|were|ive)(?: (?:really|actually|quite|rather|just|kind of|do|do really|have come to|am|are))* (?:love|adore|like|enjoy|dig|appreciate|crave|a fan|into them|hooked|obsessed|(?:cant|cannot) get enough)|(?:^| )(?:i|we)(?: (?:really|actually|quite|rather|do))* (?:love|adore|like|enjoy) (?:them|it|those) (?:now|nowadays|these days)(?: |$)/
const UNTIL = /^(?:until|till|til)$/
const FOUND =
  /^(?:i|we|my|our|somebody|someone|a|he|she) .*\b(?:saw|watched|seen|discovered|met|found|caught|tried|came across|stumbled|showed|rewatched)\b/
/** "Never liked westerns until I saw Unforgiven": that is over, and the words of dislike are none. Where they end. */
export function onceDislikedAt({ lexicon, titles }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (
    !/^(?:never|didnt|did|wasnt|was|couldnt|could|hated|disliked|loathed|despised|detested|avoided|used)$/.test(
      wordAt(pieces, at),
    )
  )
    return null
  const used = saidAt(pieces, at, at + 3)
  const verb =
    used === 'used to be' ? null : /^used to (?:hate|dislike|avoid|loathe)$/.test(saidAt(pieces, at, at + 3)) ? 3 : null
  const match = lexicon.phrases.matches(pieces, at, lexicon.formsOf).find(({ entry }) => entry.kind === 'operator')
  const isAgainst =
    match?.entry.kind === 'operator' &&
    /^(?:without|less)$/.test(match.entry.operation) &&
    NOT_YET.test(saidAt(pieces, at, at + 2))
  const length = verb ?? (isAgainst ? match.length : null)
  if (length === null) return null
  const stop = pieces.findIndex((piece, place) => place > at && piece.kind === 'mark' && STOPS.test(piece.text))
  const close = stop < 0 ? pieces.length : stop
  const isLikedNow = verb !== null && NOW_LIKED.test(saidAt(pieces, at + length, close))
  if (isLikedNow)
    return { kind: 'operator', operation: 'more', words: 'once disliked', degree: false, at, end: at + length }
  const until = pieces.findIndex(({ text }, place) => place > at && place < close && UNTIL.test(text))
  if (until < 0) return null
  const isSeen = FOUND.test(saidAt(pieces, until + 1, close)) || titles.some((title) => title.at === until + 1)
  return isSeen
    ? { kind: 'operator', operation: 'more', words: 'once disliked', degree: false, at, end: at + length }
    : null
}
