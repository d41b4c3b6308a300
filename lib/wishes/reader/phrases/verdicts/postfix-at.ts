import { wordAt } from '../../../text/numbers'
import type { Piece } from '../../../text/split-words'
import type { Item } from '../../sentence/items'
import { type Reading, saidAt } from '../../sentence/reading'
import { isAdverb, matchOverAdverbs } from './over-adverbs'

const THINGS: ReadonlySet<Item['kind']> = new Set([
  'term',
  'title',
  'unread',
  'attribute',
  'foreign',
  'opposite',
  'unknown-title',
  'known',
])
const GRAMMAR: ReadonlySet<Item['kind']> = new Set(['film', 'filler'])
const CLOSING = /^(?:but|unless|except|please|and|thanks|too|either|though|for|tonight|i|so|today|pls|with|we|too|at)$/
/** These may open a new thing rather than close the one before: "no", "never". */
const OPENING = /^(?:no|never|not)$/

/** "isn't" says something of the thing before only where nothing follows it: "horror isn't for me" is another. */
const VERBS = /^(?:isnt|arent|is not|are not)$/

const NEGATES = /^(?:dont|doesnt|didnt|never|not|wont|wouldnt|hardly)$/
/** "Something that (really) scares me", "I really hate": these words are no verdict on what was named before. */
const GOES_ON = /^(?:that|which|to|will|would|should|who|can|could|and|please)$/
const SCARE = /^(?:scare|freak|creep|terrify|frighten)$/
const PRONOUN = /^(?:they|it|these|those|that|this)$/

/** "War films don't bore me", "never put me to sleep": the verdict is taken back. */
function negated({ lexicon, items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (!NEGATES.test(wordAt(pieces, at)) || lexicon.postfixes.matches(pieces, at, lexicon.formsOf).length > 0)
    return null
  const match = matchOverAdverbs(lexicon.postfixes, pieces, at + 1, lexicon.formsOf)
  const before = items.findLast((item) => !GRAMMAR.has(item.kind))
  return match?.entry.operation === 'less' && before && THINGS.has(before.kind)
    ? { kind: 'postfix', operation: 'neutral', at, end: at + 1 + match.length }
    : null
}

/** "Gore doesn't bother me, jump scares do": the verdict before is turned round. */
function doesInstead({ items, pieces: all }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (!/^(?:do|does|is|are|not|isnt|arent)$/.test(wordAt(pieces, at)) || all[at + 1]?.kind === 'word') return null
  const thing = items.at(-1)
  const before = items.slice(0, -1).findLast(({ kind }) => !GRAMMAR.has(kind) && kind !== 'join')
  const isFine = before?.kind === 'postfix' && before.operation === 'neutral'
  if (!isFine || thing?.kind !== 'term') return null
  const isPlain = /^(?:not|no)$/.test(wordAt(pieces, at)) || thing.facets.length > 1
  return { kind: 'postfix', operation: thing.term.notes.length > 0 || isPlain ? 'without' : 'less', at, end: at + 1 }
}

/** "My mum hates horror, I don't": what somebody else said of it is not ours. */
const NOT_OURS = /^(?:but )?(?:i|we) (?:dont|do not)$/

const OTHER_TIMES =
  /^(?:days|nights|evenings|weekends|times|tomorrow|weekdays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)$/

/** Words said after a thing count as such only at the end of what was said: "musicals? please no", "comedies only". */
export function postfixAt(reading: Reading, pieces: readonly Piece[], at: number): Item | null {
  const { lexicon, items, pieces: all } = reading
  const taken = negated(reading, pieces, at) ?? doesInstead(reading, pieces, at)
  if (taken) return taken
  const match = matchOverAdverbs(lexicon.postfixes, pieces, at, lexicon.formsOf)
  if (!match) return null
  const end = at + match.length
  // "Life is hard enough", "funny enough for kids": how something is, and no more of a thing than that.
  if (saidAt(pieces, at, end) === 'enough' && pieces[at - 1]?.kind === 'word' && wordAt(pieces, at - 1) !== 'well')
    return { kind: 'filler', word: '', at, end }
  // "He thinks he is ready for Alien. He isn't": he is not.
  if (
    VERBS.test(saidAt(pieces, at, end)) &&
    /^(?:s?he|i|we)$/.test(wordAt(pieces, at - 1)) &&
    all[end]?.kind !== 'word'
  )
    return { kind: 'filler', word: '', at, end }
  // "No horror tonight, other days are fine": of days, and not of what was named.
  if (match.entry.operation === 'neutral' && OTHER_TIMES.test(wordAt(pieces, at - 1)))
    return { kind: 'filler', word: '', at, end }
  const isNotOurs =
    NOT_OURS.test(saidAt(pieces, at, end)) &&
    /^(?:without|less)$/.test(items.findLast((item) => item.kind === 'operator')?.operation ?? '')
  // "No subtitles if that's ok": asked politely, and still asked.
  const isPolite = match.entry.operation === 'neutral' && [0, 1, 2].some((back) => wordAt(pieces, at - back) === 'if')
  const operation = isNotOurs ? 'neutral' : isPolite ? 'more' : match.entry.operation
  const found: Item = { kind: 'postfix', operation, at, end }
  if (wordAt(pieces, at) === 'free') return items.at(-1)?.kind === 'term' ? found : null
  let verb = at - 1
  while (isAdverb(wordAt(pieces, verb))) verb -= 1
  if (operation === 'less' && GOES_ON.test(wordAt(pieces, verb))) return null
  // A title that follows is something of its own.
  const after = all[end]
  const next = wordAt(all, end)
  if ((after?.text === ':' && match.length < 2) || (after?.kind === 'word' && !CLOSING.test(next))) return null
  const last = items.findLastIndex((item) => !GRAMMAR.has(item.kind))
  const before = items[last]
  const apart =
    before?.kind === 'join' &&
    (/^(?:comma|question|colon|stop)$/.test(before.join) || PRONOUN.test(wordAt(pieces, verb)))
  // "Horror, really scare me" asks for it.
  if (apart && operation === 'less' && verb < at - 1 && !PRONOUN.test(wordAt(pieces, verb))) return null
  // "At the house, scare me" asks for it as well.
  if (apart && operation === 'less' && SCARE.test(saidAt(pieces, at, at + 1)) && !PRONOUN.test(wordAt(pieces, verb)))
    return null
  const subject = apart
    ? items.slice(0, last).findLast((item) => !GRAMMAR.has(item.kind) && item.kind !== 'join')
    : before
  const isOnlyLimit = operation === 'only' && !apart && /^(?:minutes|years)$/.test(subject?.kind ?? '')
  if (!subject || !(THINGS.has(subject.kind) || isOnlyLimit)) return null
  if (apart && /^(?:only|much-more|more)$/.test(operation) && match.length < 2) return null
  // "Horror, ok, but": well then.
  if (operation === 'neutral' && isGivenIn(items, last) && after?.kind !== 'word')
    return { kind: 'filler', word: '', at, end }
  // "Only French, fine, Belgian too": given in to.
  const isRuled = items.findLast(({ kind }) => kind === 'operator')
  const givesIn = /^(?:fine|alright|all right|right|ok|okay)$/.test(saidAt(pieces, at, end)) && after?.text === ','
  if (givesIn && isRuled?.kind === 'operator' && isRuled.operation === 'only')
    return { kind: 'filler', word: '', at, end }
  const isOk = /^ok(?:ay)?$/.test(saidAt(pieces, at, end))
  if (isOk && before?.kind === 'join' && (before.join === 'comma' || after?.text === ',')) return null
  if (apart && operation === 'without' && after?.kind === 'word' && !/^(?:please|thanks|pls)$/.test(next)) return null
  if (VERBS.test(saidAt(pieces, at, end)) && after?.kind === 'word' && !/^(?:but|please|thanks|pls|though)$/.test(next))
    return null
  if (match.length === 1 && OPENING.test(wordAt(pieces, at)) && /^(?:and|with|for|at|i|we|so)$/.test(next)) return null
  return found
}

/** "The wife wants a western. Fine.": given in to, and not left open. */
function isGivenIn(items: readonly Item[], join: number): boolean {
  const mark = items[join]
  if (mark?.kind !== 'join' || !/^(?:stop|comma)$/.test(mark.join)) return false
  const start = items.findLastIndex((each, at) => at < join && each.kind === 'join') + 1
  return items
    .slice(start, join)
    .some(
      (each) =>
        each.kind === 'operator' &&
        each.operation === 'more' &&
        /^(?:wants?|fancies|needs?|prefers?)$/.test(each.words),
    )
}
