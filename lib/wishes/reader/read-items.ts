import type { WishLexicon } from '../lexicon/build-lexicon'
import type { Meaning, TermMeaning } from '../lexicon/meaning'
import { readNumber, wordAt } from '../text/numbers'
import type { PhraseMatch } from '../text/phrase-tree'
import type { Piece } from '../text/split-words'
import type { Operation } from '../words/operators'
import { lastsUntilAt } from './limits/lasts-until'
import { limitAt } from './limits/limit-at'
import { byTheWay } from './phrases/asides'
import { byFilmAt } from './phrases/by-film'
import { isMeant } from './phrases/is-meant'
import { isOnly, isOnlyOnes, isState } from './phrases/just'
import { isOfFilms } from './phrases/lately'
import { isNotAsOne, isNotOnly } from './phrases/not-which'
import { ofAllAt } from './phrases/of-both'
import { phraseItem } from './phrases/phrase-item'
import { onceDislikedAt, pointingBackAt } from './phrases/pointing-back'
import { happensAt, harmAt, nobodyHarmed, nobodyHasAt, notWhenAt, scaresEasily } from './phrases/read-harm'
import { isHalfName, slippedAt } from './phrases/slips'
import { asideAt, dubbedAt, likedAllAt, soreAt, turnedRound } from './phrases/turned-round'
import { carriedOnAt } from './phrases/verdicts/carried-on'
import { isLessThan, isSoMuchAs } from './phrases/verdicts/held-against'
import { lamentAt } from './phrases/verdicts/laments'
import { isLoveOfTitle } from './phrases/verdicts/love-of'
import { isAdverbAlone, matchOverAdverbs } from './phrases/verdicts/over-adverbs'
import { plainTurnAt } from './phrases/verdicts/plain-turns'
import { postfixAt } from './phrases/verdicts/postfix-at'
import { pronounVerdictAt, softerAt } from './phrases/verdicts/pronoun-verdicts'
import { theBetterAt } from './phrases/verdicts/the-better'
import { verdictAt, verdictBeforeAt } from './phrases/verdicts/verdict-turns'
import { allButAt, foundAt, overAt, tiringAt, tooMuchAt, tooToAt } from './phrases/verdicts/verdicts'
import type { Item } from './sentence/items'
import { joinOf, markAt } from './sentence/marks'
import { type Reading, saidAt } from './sentence/reading'
import type { TakenTitle } from './titles/take-titles'
import { aboutOneself } from './viewers/describe-viewers'
import { readViewers } from './viewers/read-viewers'
import { roleFirst } from './viewers/role-first'

/** What stands in a sentence, from left to right; at each place the longest reading counts. */
export function readItems(
  pieces: readonly Piece[],
  titles: readonly TakenTitle[],
  lexicon: WishLexicon,
  thisYear: number,
): Item[] {
  const reading: Reading = { pieces, titles, lexicon, thisYear, items: [] }
  for (let at = 0; at < pieces.length; ) {
    const found = itemsAt(reading, at)
    reading.items.push(...found)
    at = Math.max(at + 1, found.at(-1)?.end ?? 0)
  }
  return reading.items
}

function itemsAt(reading: Reading, at: number): Item[] {
  const { pieces, titles, lexicon } = reading
  const title = titles.find((taken) => taken.at === at)
  // "Shorter than Titanic" measures by a film.
  if (title && wordAt(pieces, at - 1) === 'than' && COMPARES.test(wordAt(pieces, at - 2)))
    return [{ kind: 'unread', at, end: title.end }]
  if (title)
    return [
      {
        at,
        end: title.end,
        ...(title.slug === null
          ? { kind: 'unknown-title' }
          : { kind: 'title', slug: title.slug, facets: lexicon.facetsOf(title.slug) }),
      },
    ]
  const piece = pieces[at]
  if (piece?.kind !== 'word') return markAt(piece, at)
  const byFilm = byFilmAt(reading, at)
  if (byFilm) return [byFilm]
  const stop = titles.find((taken) => taken.at > at)?.at ?? pieces.length
  const within = pieces.slice(0, stop)
  // "He watches action. Not me: romance".
  if (
    /^not (?:me|us)$/.test(saidAt(within, at, at + 2)) &&
    pieces[at - 1]?.kind === 'mark' &&
    pieces[at + 2]?.kind === 'mark' &&
    pieces[at + 3]
  )
    return [{ kind: 'filler', word: '', at, end: at + 2 }]
  // "Hate musicals, love La La Land": of the film, whatever was said before.
  if (isLoveOfTitle(reading, at) || (piece.text === 'love' && reading.items.at(-1)?.kind === 'viewers'))
    return [operator('more', piece.text, at)]
  const better = theBetterAt(reading, at)
  if (better) return better
  const role = roleFirst(within, at)
  if (role !== null) return [{ kind: 'filler', word: '', at, end: role }]
  const postfix =
    softerAt(reading, pieces, at) ??
    pointingBackAt(reading, pieces, at) ??
    pronounVerdictAt(reading, pieces, at) ??
    ofAllAt(reading.items, pieces, at) ??
    carriedOnAt(reading, pieces, at) ??
    tooMuchAt(reading, within, at) ??
    tooToAt(within, at) ??
    foundAt(reading, within, at) ??
    tiringAt(reading, within, at) ??
    verdictAt(reading, pieces, at) ??
    postfixAt(reading, within, at)
  const said = lastsUntilAt(within, at) ?? likedAllAt(within, at) ?? postfix ?? byTheWay(within, at)
  if (said) return [said]
  const exact =
    lexicon.phrases.matches(within, at, lexicon.formsOf).find((match) => isMeant(lexicon, within, at, match)) ?? null
  // "De Niro, but not as a gangster": which, and not how much.
  if (isNotAsOne(within, at)) return [{ ...operator('without', 'not as', at), end: at + 2 }]
  if (isNotOnly(within, at)) return [{ ...operator('neutral', 'not only', at), end: at + 2 }]
  const round =
    onceDislikedAt(reading, pieces, at) ??
    nobodyHasAt(reading, within, at) ??
    overAt(reading, within, at) ??
    allButAt(reading, within, at) ??
    lamentAt(within, at) ??
    verdictBeforeAt(reading, within, at) ??
    plainTurnAt(within, at) ??
    turnedRound(reading, within, at) ??
    dubbedAt(reading, within, at) ??
    asideAt(reading, within, at) ??
    soreAt(reading, within, at)
  if (round) return [round]
  const plain =
    exact && (exact.entry.kind !== 'unread' || exact.length > 1) && !isHalfName(reading, within, at, exact)
      ? exact
      : (slippedAt(reading, within, at) ?? exact)
  const phrase = negationOverAdverbs(reading, within, at, plain?.length ?? 0) ?? plain
  const limit = limitAt(reading.thisYear, within, at)
  // "After a twelve hour shift": of their day.
  if (limit?.kind === 'minutes' && OF_A_DAY.test(wordAt(within, limit.end)))
    return [{ kind: 'unread', at, end: limit.end + 1 }]
  const apart = saidOfSomethingElse(reading, within, at, limit)
  if (apart) return [apart]
  const longer = phrase?.entry.kind === 'term' && !(limit?.kind === 'years' && piece.text === 'pre') ? 1 : 0
  if (limit && limit.end - at >= (phrase?.length ?? 0) + longer) return [limit]
  // "Nothing with child abuse": nobody is there with a child.
  const isHarmed = wordAt(within, at) === 'with' && harmAt(within, at + 1) !== null
  // "Musicals are for children": a verdict, and nobody is there.
  const verdict =
    /^(?:is|are) for (?:the )?(?:kids|children|babies|toddlers)$/.test(saidAt(within, at, at + 3)) &&
    /^(?:term|film)$/.test(reading.items.at(-1)?.kind ?? '')
  if (verdict) return [{ kind: 'filler', word: '', at, end: at + 3 }]
  const viewers = isHarmed ? null : readViewers(within, at)
  if (viewers && viewers.next - at >= (phrase?.length ?? 0)) {
    const { who, ages } = viewers.value
    const found: Item[] = [{ kind: 'viewers', who, at, end: viewers.next }]
    if (ages.length > 0) found.push({ kind: 'age', age: Math.min(...ages), at, end: viewers.next })
    return found
  }
  const scared = scaresEasily(within, at)
  if (scared) return scared.items
  const oneself = aboutOneself(within, at)
  if (oneself !== null && oneself - at > (phrase?.length ?? 0)) return [{ kind: 'filler', word: '', at, end: oneself }]
  // "Nobody takes their clothes off", "nobody gets tortured".
  const harmed = nobodyHarmed(within, at) ?? notWhenAt(within, at)
  if (harmed) return harmed
  if (/^(?:nobody|noone)$/.test(piece.text) && isNote(reading, within, happensAt(within, at + 1)))
    return [operator('without', piece.text, at)]
  const harm = harmAt(within, at)
  if (harm && harm.end - at > (phrase?.length ?? 0)) return [...harm.items]
  if (piece.text === 'just' && isState(within, at + 1)) return [{ kind: 'unread', at, end: at + 2 }]
  if (piece.text === 'just' && isOnly(reading, within, at)) return [operator('only', 'just', at)]
  // "More talk than shooting" keeps nothing off.
  if (piece.text === 'than' && isNote(reading, within, at + 1) && !isFacet(reading, within, at + 1))
    return [
      { kind: 'filler', word: 'than', at, end: at + 1 },
      { kind: 'unread', at: at + 1, end: at + 2 },
    ]
  if (piece.text === 'than' && limit === null)
    return [operator(stop === at + 1 || isLessThan(reading) ? 'more' : 'less', 'than', at)]
  if (isSoMuchAs(reading, within, at)) return [operator('more', 'as', at)]
  if (piece.text === 'enough' && opensWith(reading, within, at)) return [operator('less', 'enough', at)]
  if (piece.text === 'little' && isScarce(reading, within, at)) return [operator('less', piece.text, at)]
  if (piece.text === 'non' && (phrase?.length ?? 0) <= 1) return [operator('without', 'non', at, true)]
  if (SHORT_SUBJECT.test(piece.raw)) return [{ kind: 'filler', word: piece.text, at, end: at + 1 }]
  if (isOnlyOnes(within, at)) return [{ ...operator('only', 'only', at), end: at + 2 }]
  // "Only seen three westerns" rules nothing out.
  if (
    piece.text === 'only' &&
    /^(?:me|us|you|one|ones|thing|person|just|recently|seen|watched|saw|heard|know|knew|met|discovered|discovering|started|got|have|has)$/.test(
      wordAt(within, at + 1),
    )
  )
    return [{ kind: 'filler', word: 'only', at, end: at + 1 }]
  if (piece.text === 'nor' && (at === 0 || pieces[at - 1]?.kind === 'mark')) return [operator('without', 'nor', at)]
  if (piece.text === 'lately' && isOfFilms(within, at))
    return [{ kind: 'attribute', attribute: 'new', at, end: at + 1 }]
  // "Anything goes but gore".
  if (piece.text === 'but' && wordAt(pieces, at - 1) === 'goes') return [operator('without', 'but', at)]
  const join = joinOf(piece.text)
  if (join && (phrase?.length ?? 0) <= 1) return [{ kind: 'join', join, at, end: at + 1 }]
  if (isNounLove(reading, at, within) && (phrase?.length ?? 0) <= 1)
    return [{ kind: 'term', term: LOVE, facets: LOVE.facets, at, end: at + 1 }]
  if (phrase) return phraseItem(reading, at, phrase)
  const number = readNumber(within, at)
  if (number && /^(?:by|until|till)$/.test(wordAt(within, at - 1)) && number.value <= 24)
    return [
      {
        kind: 'unread',
        at,
        end: /^(?:pm|am|oclock)$/.test(wordAt(within, number.next)) ? number.next + 1 : number.next,
      },
    ]
  const isHow = /^\p{L}$/u.test(piece.text) || isAdverbAlone(reading, within, at)
  return [number || isHow ? { kind: 'filler', word: '', at, end: at + 1 } : { kind: 'unread', at, end: at + 1 }]
}

/** "She'd", "we'll": not a shed, and not well. */
const SHORT_SUBJECT = /^(?:s?he|we|they|who)['’](?:d|ll)$/i

const OF_A_DAY =
  /^(?:shifts?|drive|journey|commute|layover|walk|hike|queue|meetings?|exam|nap|wait|delay|operation|surgery|lecture|class|workday|day)$/

const COMPARES = /^(?:longer|shorter|older|newer|bigger|smaller)$/
/** "Longer than a football match" measures by something we do not know; "the room 2003" dates what was not understood. */
function saidOfSomethingElse(
  { items }: Reading,
  pieces: readonly Piece[],
  at: number,
  limit: Item | null,
): Item | null {
  if (limit?.kind === 'years' && limit.end === at + 1 && /^\d{4}$/.test(wordAt(pieces, at))) {
    const last = items.at(-1)
    const isItsYear = (last?.kind === 'unread' || last?.kind === 'unknown-title') && last.end === at
    return isItsYear ? { kind: 'unread', at, end: at + 1 } : null
  }
  const how = /^(?:no|not)$/.test(wordAt(pieces, at)) ? at + 1 : at
  if (
    limit ||
    !COMPARES.test(wordAt(pieces, how)) ||
    !/^th[ae]n$/.test(wordAt(pieces, how + 1)) ||
    pieces[how + 2]?.kind === 'mark'
  )
    return null
  const stop = pieces.findIndex(
    (piece, place) => place > at + 1 && (piece.kind === 'mark' || joinOf(piece.text) !== undefined),
  )
  return { kind: 'unread', at, end: stop < 0 ? pieces.length : stop }
}

const NEGATION = /^(?:dont|doesnt|didnt|wont|wouldnt|couldnt|cant|cannot|do|does|did|would|could|will)$/

/** "Don't ever show me", "don't really want": the negation is the same, and a softer one is "less". */
function negationOverAdverbs(
  { lexicon }: Reading,
  pieces: readonly Piece[],
  at: number,
  longerThan: number,
): PhraseMatch<Meaning> | null {
  if (!NEGATION.test(wordAt(pieces, at))) return null
  const match = matchOverAdverbs(lexicon.phrases, pieces, at, lexicon.formsOf)
  if (match?.entry.kind !== 'operator' || match.length <= longerThan) return null
  const isSoft = match.softened && match.entry.operation === 'without'
  return isSoft ? { ...match, entry: { ...match.entry, operation: 'less' } } : match
}

const operator = (operation: Operation, words: string, at: number, degree = false): Item => ({
  kind: 'operator',
  operation,
  words,
  degree,
  at,
  end: at + 1,
})

/** "enough zombies" at the beginning of what is said, not "scary enough". */
function opensWith({ lexicon, items, titles }: Reading, pieces: readonly Piece[], at: number): boolean {
  const opens = items.length === 0 || items.at(-1)?.kind === 'join'
  const isTerm = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]?.entry.kind === 'term'
  return opens && (isTerm || titles.some((title) => title.at === at + 1))
}

/** "little violence", but not "a little violence" nor "little children". */
function isScarce({ lexicon }: Reading, pieces: readonly Piece[], at: number): boolean {
  if (/^(?:a|the|my|our|his|her|their|two|three|these|those|this|that|our)$/.test(wordAt(pieces, at - 1))) return false
  const next = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]?.entry
  return next?.kind === 'term' && (next.notes.length > 0 || /^genre:(?!family|romance)/.test(next.facets[0] ?? ''))
}

const isNote = ({ lexicon }: Reading, pieces: readonly Piece[], at: number) => {
  const next = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  return next?.kind === 'term' && next.notes.length > 0
}

const isFacet = ({ lexicon }: Reading, pieces: readonly Piece[], at: number) => {
  const next = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  return next?.kind === 'term' && next.facets.length > 0
}

const LOVE: TermMeaning = { kind: 'term', facets: ['genre:romance'], notes: [] }
/** "About love", "love, death and jealousy": a thing, not something people do. */
function isNounLove({ items }: Reading, at: number, pieces: readonly Piece[]): boolean {
  if (wordAt(pieces, at) !== 'love') return false
  if (/^(?:about|of|with|on|for|lost|true|great|young|in|no|more|less|without)$/.test(wordAt(pieces, at - 1)))
    return true
  const after = pieces[at + 1]
  const closed = !after || after.kind === 'mark' || /^(?:and|or|but|in)$/.test(after.text)
  return closed && (items.length === 0 || items.at(-1)?.kind === 'join')
}
