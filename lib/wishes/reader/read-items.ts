import type { Facet } from '../../recommender/types'
import type { WishLexicon } from '../lexicon-of'
import type { Item } from './items'
import type { Meaning, TermMeaning } from './meaning'
import { readNumber, wordAt } from './numbers'
import type { PhraseMatch } from './phrase-tree'
import { harmAt } from './read-harm'
import { readLength } from './read-length'
import { agesAfter, readViewers } from './read-viewers'
import { isAgeOfPeople, readDecade, readYears } from './read-years'
import type { Piece, Word } from './split-words'
import type { TakenTitle } from './take-titles'

type Reading = {
  pieces: readonly Piece[]
  titles: readonly TakenTitle[]
  lexicon: WishLexicon
  thisYear: number
  items: Item[]
}

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
  if (title)
    return [
      {
        at,
        end: title.end,
        ...(title.slug === null ? { kind: 'unknown-title' } : { kind: 'title', slug: title.slug }),
      },
    ]
  const piece = pieces[at]
  if (piece?.kind !== 'word') return markAt(piece, at)
  const stop = titles.find((taken) => taken.at > at)?.at ?? pieces.length
  const within = pieces.slice(0, stop)
  const postfix = postfixAt(reading, within, at)
  if (postfix) return [postfix]
  const phrase =
    lexicon.phrases.matches(within, at, lexicon.formsOf).find((match) => isMeant(within, at, match)) ?? null
  const limit = limitAt(reading, within, at)
  const longer = phrase?.entry.kind === 'term' ? 1 : 0
  if (limit && limit.end - at >= (phrase?.length ?? 0) + longer) return [limit]
  const viewers = readViewers(within, at)
  if (viewers && viewers.next - at >= (phrase?.length ?? 0)) {
    const { who, ages } = viewers.value
    const found: Item[] = [{ kind: 'viewers', who, at, end: viewers.next }]
    if (ages.length > 0) found.push({ kind: 'age', age: Math.min(...ages), at, end: viewers.next })
    return found
  }
  const harm = harmAt(within, at)
  if (harm && harm.end - at > (phrase?.length ?? 0)) return [...harm.items]
  if (piece.text === 'just' && isOnly(reading, within, at))
    return [{ kind: 'operator', operation: 'only', degree: false, at, end: at + 1 }]
  if (piece.text === 'than' && stop !== at + 1 && limit === null)
    return [{ kind: 'operator', operation: 'less', degree: false, at, end: at + 1 }]
  if (piece.text === 'non') return [{ kind: 'operator', operation: 'without', degree: true, at, end: at + 1 }]
  const join = joinOf(piece.text)
  if (join && (phrase?.length ?? 0) <= 1) return [{ kind: 'join', join, at, end: at + 1 }]
  if (isNounLove(reading, at, within) && (phrase?.length ?? 0) <= 1)
    return [{ kind: 'term', term: LOVE, facets: LOVE.facets, at, end: at + 1 }]
  if (phrase) return phraseItem(reading, at, phrase)
  return [readNumber(within, at) ? { kind: 'filler', word: '', at, end: at + 1 } : { kind: 'unread', at, end: at + 1 }]
}

const saidAt = (pieces: readonly Piece[], at: number, end: number) =>
  pieces
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ')

const joins: Record<string, Extract<Item, { kind: 'join' }>['join']> = {
  and: 'and',
  n: 'and',
  or: 'or',
  nor: 'or',
  but: 'but',
  yet: 'but',
  however: 'but',
  though: 'but',
  although: 'but',
  otherwise: 'but',
  so: 'stop',
}
const joinOf = (word: string) => joins[word]

function markAt(piece: Piece | undefined, at: number): Item[] {
  const end = at + 1
  switch (piece?.text) {
    case ',':
    case '•':
    case '|':
    case '(':
      return [{ kind: 'join', join: 'comma', at, end }]
    case '/':
      return [{ kind: 'join', join: 'or', at, end }]
    case '+':
      return [{ kind: 'join', join: 'and', at, end }]
    case ':':
      return [{ kind: 'join', join: 'colon', at, end }]
    case '?':
      return [{ kind: 'join', join: 'question', at, end }]
    case '.':
    case ';':
    case '!':
    case '-':
    case ')':
      return [{ kind: 'join', join: 'stop', at, end }]
    default:
      return []
  }
}

/** Words said after a thing count as such only at the end of what was said: "musicals? please no", "comedies only". */
function postfixAt({ lexicon, items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const match = lexicon.postfixes.matches(pieces, at, lexicon.formsOf)[0]
  if (!match) return null
  const end = at + match.length
  const after = pieces[end]
  const closes =
    !after ||
    after.kind === 'mark' ||
    /^(?:but|please|and|thanks|though|for|tonight|i|so|today|pls|with|we|too|at)$/.test(after.text)
  const free = pieces[at]?.kind === 'word' && wordAt(pieces, at) === 'free'
  if (!closes && !free) return null
  const before = items.findLast((item) => item.kind !== 'film' && item.kind !== 'filler')
  if (!before) return null
  const { operation } = match.entry
  const apart = before.kind === 'join' && /^(?:comma|question|colon|stop)$/.test(before.join)
  const subject = apart
    ? items.findLast(
        (item, place) =>
          item.kind !== 'film' && item.kind !== 'filler' && item.kind !== 'join' && place < items.indexOf(before),
      )
    : before
  if (
    !subject ||
    !(
      subject.kind === 'term' ||
      subject.kind === 'title' ||
      subject.kind === 'unread' ||
      subject.kind === 'attribute' ||
      subject.kind === 'unknown-title'
    )
  )
    return null
  const piece = pieces[at]
  const direct = items.at(-1) === subject
  if (piece?.kind === 'word' && piece.text === 'free') return direct ? { kind: 'postfix', operation, at, end } : null
  if (apart && (operation === 'only' || operation === 'much-more' || operation === 'more') && match.length < 2)
    return null
  if (apart && operation === 'without' && after?.kind === 'word' && !/^(?:please|thanks|pls)$/.test(after.text))
    return null
  if (
    /^(?:and|with|for|at|i|we|so)$/.test(after?.kind === 'word' ? after.text : '') &&
    /^(?:no|never|not|only)$/.test(wordAt(pieces, at)) &&
    match.length === 1 &&
    operation !== 'only'
  )
    return null
  return { kind: 'postfix', operation, at, end }
}

/** Lengths, years and decades. */
function limitAt({ thisYear }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const length = readLength(pieces, at)
  if (length) return { kind: 'minutes', span: length.value, at, end: length.next }
  const years = readYears(pieces, at, thisYear)
  if (years && !isAgeOfPeople(pieces, at)) return { kind: 'years', span: years.value, at, end: years.next }
  const decade = readDecade(pieces, at)
  if (!decade) return null
  if (isAgeOfPeople(pieces, at)) return { kind: 'filler', word: 'age', at, end: decade.next }
  return { kind: 'term', ...eraTerm(pieces, at, decade.value), at, end: decade.next }
}

const settingsOfDecades: Record<number, Facet> = {
  ...{ 1920: 'setting:between-the-wars', 1930: 'setting:between-the-wars', 1950: 'setting:post-war' },
  ...{ 1960: 'setting:sixties', 1970: 'setting:seventies-eighties', 1980: 'setting:seventies-eighties' },
}

/** "From the seventies" is when a film was made, "set in the seventies" when it plays. */
function eraTerm(pieces: readonly Piece[], at: number, year: number): { term: TermMeaning; facets: readonly Facet[] } {
  const plays =
    /^(?:in|during)$/.test(wordAt(pieces, at - 1)) &&
    /^(?:set|takes|playing|plays|place|happening|happens)$/.test(wordAt(pieces, at - 2))
  const setting = plays ? settingsOfDecades[year] : undefined
  const facets = [setting ?? (`era:${year}s` satisfies Facet)]
  return { term: { kind: 'term', facets, notes: [] }, facets }
}

/** "just comedies", "just films from Iran"; but not "just a comedy" or "I just want". */
function isOnly({ lexicon, items }: Reading, pieces: readonly Piece[], at: number): boolean {
  if (items.length > 0 && items.at(-1)?.kind !== 'join' && items.at(-1)?.kind !== 'filler') return false
  const next = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]
  const after = pieces[at + 1]
  if (!next || (after?.kind === 'word' && /^(?:one|watch|feel|story)$/.test(after.text)))
    return readDecade(pieces, at + 1) !== null
  return (
    (next.entry.kind === 'term' && !/^(?:like|want|watch|a)$/.test(wordAt(pieces, at - 1))) ||
    (next.entry.kind === 'film' && after?.kind === 'word' && after.text.endsWith('s'))
  )
}

const LOVE: TermMeaning = { kind: 'term', facets: ['genre:romance'], notes: [] }
/** Before "love" these make it something people do. */
const LOVING =
  /^(?:i|we|really|also|always|absolutely|just|still|would|id|wed|do|you|who|kids|she|he|they|both|to|truly|dearly|simply|totally|people|all|ive|did)$/

/** "About love", "love, death and jealousy": a thing, not something people do. */
function isNounLove({ items }: Reading, at: number, pieces: readonly Piece[]): boolean {
  if (wordAt(pieces, at) !== 'love') return false
  if (
    /^(?:about|of|with|on|for|lost|true|great|young|in|no|more|less|and|without)$/.test(wordAt(pieces, at - 1)) &&
    !/^(?:and)$/.test(wordAt(pieces, at - 1))
  )
    return true
  const after = pieces[at + 1]
  const closed = !after || after.kind === 'mark' || /^(?:and|or|but|in)$/.test(after.text)
  return closed && (items.length === 0 || items.at(-1)?.kind === 'join')
}

/** Some words are meant only in company: "long" beside a film, "US" written large, "us" never. */
function isMeant(pieces: readonly Piece[], at: number, { entry, length }: PhraseMatch<Meaning>): boolean {
  const words = pieces.slice(at, at + length).filter((piece): piece is Word => piece.kind === 'word')
  const key = words.map((word) => word.text).join(' ')
  if (entry.kind === 'term' && length > 1 && words[0]?.text === 'love' && LOVING.test(wordAt(pieces, at - 1)))
    return false
  if (entry.kind === 'term' && key === 'ny' && words[0]?.raw !== 'NY') return false
  return true
}

const LANGUAGE_BEFORE =
  /^(?:in|speak|speaks|speaking|spoken|learning|learn|practise|practice|practising|practicing|understand|only|hear|studying|study|fluent)$/
const LANGUAGE_AFTER = /^(?:language|languages|speaking|spoken|dialogue|audio|dialog|soundtrack|track|tongue)$/

function phraseItem(reading: Reading, at: number, { entry, length }: PhraseMatch<Meaning>): Item[] {
  const { pieces } = reading
  const end = at + length
  switch (entry.kind) {
    case 'term':
      return [{ kind: 'term', term: entry, facets: facetsMeant(reading, at, end, entry), at, end }]
    case 'attribute':
      return entry.clear || isBesideFilm(reading, at, end)
        ? [{ kind: 'attribute', attribute: entry.attribute, at, end }]
        : [{ kind: 'filler', word: saidAt(pieces, at, end), at, end }]
    case 'operator':
      return [{ kind: 'operator', operation: entry.operation, degree: isDegree(pieces, at, end), at, end }]
    case 'viewers':
      return entry.who === 'nobody'
        ? [{ kind: 'filler', word: '', at, end }]
        : [{ kind: 'viewers', who: entry.who, at, end }]
    case 'known':
      return [{ kind: 'known', known: entry.known, at, end }]
    case 'filler':
      return [{ kind: 'filler', word: saidAt(pieces, at, end), at, end }]
    case 'foreign':
      return [{ kind: 'foreign', subtitles: entry.subtitles, at, end }]
    case 'surprise':
    case 'film':
    case 'unread':
      return [{ kind: entry.kind, at, end }]
  }
}

function viewersItem(
  pieces: readonly Piece[],
  at: number,
  end: number,
  who: 'alone' | 'company' | 'children' | 'nobody',
): Item[] {
  if (who === 'nobody') return [{ kind: 'filler', word: '', at, end }]
  const ages = who === 'children' ? agesAfter(pieces, end) : null
  const until = ages?.next ?? end
  return [
    { kind: 'viewers', who, at, end: until },
    ...(ages ? [{ kind: 'age' as const, age: Math.min(...ages.value), at, end: until }] : []),
  ]
}

/** "not too", "less": they say how much, so what they stand before may still be wanted. */
function isDegree(pieces: readonly Piece[], at: number, end: number): boolean {
  const first = wordAt(pieces, at)
  const last = wordAt(pieces, end - 1)
  return first === 'less'
    ? end === at + 1
    : /^(?:too|so|that|overly|very|particularly|especially|super|terribly|excessively|extremely|as|really|less)$/.test(
        last,
      )
}

/** "French" is a country, "in French" a language; "English films" is how people ask for the language. */
function facetsMeant({ pieces, items }: Reading, at: number, end: number, term: TermMeaning): readonly Facet[] {
  const { language, facets } = term
  if (!language || facets[0] === language) return facets
  const before = wordAt(pieces, at - 1)
  const last = items.at(-2)
  const listed =
    items.at(-1)?.kind === 'join' && last?.kind === 'term' && last.facets[0]?.startsWith('language:') === true
  const asked =
    (LANGUAGE_BEFORE.test(before) && before !== 'only') || LANGUAGE_AFTER.test(wordAt(pieces, end)) || listed
  if (asked) return [language]
  if (facets.length === 0) return [language]
  return facets
}

/** A film, a term, or the end of what is said next to it. */
function isBesideFilm({ pieces, lexicon, titles }: Reading, at: number, end: number): boolean {
  const after = pieces[end]
  if (/^(?:how|so|as|all|before|for|day|year|years|old|yo|month|not|a)$/.test(wordAt(pieces, at - 1)) && !after)
    return wordAt(pieces, at - 1) === 'not' || wordAt(pieces, at - 1) === 'so' || wordAt(pieces, at - 1) === 'all'
  if (!after || after.kind === 'mark') return true
  if (titles.some((taken) => taken.at === end)) return true
  if (
    /^(?:and|or|but|please|enough|for|with|by|from|in|about|yet|without|before|ones|tonight|set|i|we|then|though|pls|than|that|so|if|not|preferably|thanks|as|because|too|only|like|no)$/.test(
      after.text,
    )
  )
    return wordAt(pieces, at - 1) !== 'as' && !/^(?:as|enough)$/.test(after.text)
  const next = lexicon.phrases.matches(pieces, end, lexicon.formsOf)[0]
  if (!next) return readDecade(pieces, end) !== null
  return (
    next.entry.kind === 'term' ||
    next.entry.kind === 'film' ||
    next.entry.kind === 'attribute' ||
    next.entry.kind === 'known' ||
    readDecade(pieces, end) !== null
  )
}
