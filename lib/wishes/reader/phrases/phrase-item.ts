import type { Facet } from '../../../recommender/types'
import type { Meaning, TermMeaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { PhraseMatch } from '../../text/phrase-tree'
import type { Piece } from '../../text/split-words'
import { readDecade } from '../limits/read-years'
import { type Item, NO_CHILDREN } from '../sentence/items'
import { type Reading, saidAt } from '../sentence/reading'
import { IMPROVED, isOfPeople } from '../viewers/of-people'
import { agesAfter } from '../viewers/read-viewers'
import { isAgeOfThing } from './age-of-thing'
import { isTermAt } from './is-meant'
import { isNeverSeen } from './something-else'
import { isAspect, isSchoolClass, isSubject } from './subjects'

const ENDS_WHATEVER = /^(?:$|please|pls|tonight|really|thanks|man|mate|lol|and|but|or|as)$/

const LANGUAGE_BEFORE =
  /^(?:in|speak|speaks|speaking|spoken|learning|learn|learns|practise|practice|practising|practicing|understand|understands|understood|only|hear|studying|study|fluent)$/
/** "Learning the Spanish", "understands nothing but Polish": these may stand between. */
const BETWEEN = /^(?:the|only|just|nothing|but|some|any|a|little|bit|of|much|mostly|mainly|besides|except)$/
const KNOWS =
  /^(?:speaks?|speaking|spoke|understands?|understood|understanding|learning|learns?|learned|learnt|studying|study|studies|practi[sc]ing|practi[sc]e)$/
const BETWEEN_MOST = 4
function isOfTongue(pieces: readonly Piece[], at: number): boolean {
  let place = at - 1
  while (place > at - BETWEEN_MOST && BETWEEN.test(wordAt(pieces, place))) place -= 1
  return KNOWS.test(wordAt(pieces, place))
}
const LANGUAGE_AFTER = /^(?:language|languages|speaking|spoken|dialogue|audio|dialog|soundtrack|track|tongue)$/

export function phraseItem(reading: Reading, at: number, { entry, length }: PhraseMatch<Meaning>): Item[] {
  const { pieces } = reading
  const end = at + length
  switch (entry.kind) {
    case 'term':
      if (isOfPeople(pieces, at, end, entry) || isSchoolClass(pieces, at, end))
        return [{ kind: 'filler', word: '', at, end }]
      if (isSomebodyElse(reading, at, end, entry)) return [{ kind: 'unread', at, end }]
      return [{ kind: 'term', term: entry, facets: facetsMeant(reading, at, end, entry), at, end }]
    case 'attribute':
      return !isSeen(pieces, at) &&
        (entry.clear || (isBesideFilm(reading, at, end) && !isAgeOfThing(reading, entry.attribute, at, end)))
        ? [{ kind: 'attribute', attribute: entry.attribute, at, end }]
        : [{ kind: 'filler', word: saidAt(pieces, at, end), at, end }]
    case 'operator':
      // "Most comedies" are not most of all.
      if (saidAt(pieces, at, end) === 'most' && isTermAt(reading.lexicon, pieces, end))
        return [{ kind: 'filler', word: 'most', at, end }]
      return [
        {
          kind: 'operator',
          operation: entry.operation,
          words: saidAt(pieces, at, end),
          degree: isDegree(pieces, at, end),
          at,
          end,
        },
      ]
    case 'viewers':
      return viewersItem(pieces, at, end, entry.who)
    case 'known':
      // "Not the usual Hollywood stuff" wants less of what follows.
      if (/^not the usual$/.test(saidAt(pieces, at, end)) && isTermAt(reading.lexicon, pieces, end))
        return [{ kind: 'operator', operation: 'less', words: 'not the usual', degree: false, at, end }]
      // "I never saw the famous ones": that is why they are wanted.
      if (entry.known === 'famous' && isNeverSeen(pieces, at))
        return [
          { kind: 'join', join: 'stop', at, end: at },
          { kind: 'known', known: entry.known, at, end },
        ]
      return [{ kind: 'known', known: entry.known, at, end }]
    case 'filler':
      if (isSubject(pieces, at, end)) return [{ kind: 'unread', at, end }]
      return [{ kind: 'filler', word: saidAt(pieces, at, end), at, end }]
    case 'foreign':
      return [{ kind: 'foreign', subtitles: entry.subtitles, at, end }]
    case 'opposite':
      return [{ kind: 'opposite', facet: entry.facet, at, end }]
    case 'film':
      return [{ kind: isAspect(pieces, at, end) ? 'unread' : 'film', at, end }]
    case 'surprise': {
      // "Whatever's under two hours" asks for that, "whatever happened to westerns?" for them.
      const said = saidAt(pieces, at, end)
      // "Idk something trippy" only hesitates.
      if (/^(?:idk|dunno)$/.test(said) && pieces[end]?.kind === 'word') return [{ kind: 'filler', word: said, at, end }]
      if (said === 'whatevers' || (said === 'whatever' && !ENDS_WHATEVER.test(wordAt(pieces, end))))
        return [{ kind: 'filler', word: said, at, end }]
      return [{ kind: 'surprise', at, end }]
    }
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
  if (who === 'nobody') return [{ kind: 'filler', word: NO_CHILDREN, at, end }]
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

/** "Seen all the classics" is no wish for old ones. */
const isSeen = (pieces: readonly Piece[], at: number) =>
  [1, 2, 3, 4].some((back) => /^(?:seen|watched)$/.test(wordAt(pieces, at - back))) &&
  [1, 2, 3].some((back) => /^(?:all|every|most)$/.test(wordAt(pieces, at - back)))

/** A last name behind a first name we do not know is somebody else: Audrey Hepburn is not Katharine. */
function isSomebodyElse({ pieces, items }: Reading, at: number, end: number, term: TermMeaning): boolean {
  if (end > at + 1 || !term.facets[0]?.startsWith('person:')) return false
  const last = items.at(-1)
  const before = pieces[at - 1]
  const here = pieces[at]
  return (
    last?.kind === 'unread' &&
    last.end === at &&
    before?.kind === 'word' &&
    here?.kind === 'word' &&
    before.capital === here.capital
  )
}

/** "About food and family": what it is about, and no kind of film. */
function isSubjectMatter({ pieces, items }: Reading, at: number): boolean {
  if (pieces[at]?.text !== 'family' || !/^(?:$|and|or|but|with|in|that)$/.test(wordAt(pieces, at + 1))) return false
  let place = items.length - 1
  while (/^(?:join|term|unread)$/.test(items[place]?.kind ?? '')) place -= 1
  const led = items[place]
  return led?.kind === 'filler' && /^(?:about|on|around)$/.test(led.word)
}

/** "French" is a country, "in French" a language; "English films" is how people ask for the language. */
function facetsMeant(reading: Reading, at: number, end: number, term: TermMeaning): readonly Facet[] {
  const { pieces, items, lexicon } = reading
  const { language, facets } = term
  if (facets[0] === 'genre:family' && isSubjectMatter(reading, at)) return ['theme:family']
  if (!language || facets[0] === language) return facets
  const before = wordAt(pieces, at - 1)
  const last = items.at(-2)
  const listed =
    items.at(-1)?.kind === 'join' && last?.kind === 'term' && last.facets[0]?.startsWith('language:') === true
  const asked =
    (LANGUAGE_BEFORE.test(before) && before !== 'only') ||
    (/^(?:my|our)$/.test(before) && IMPROVED.test(wordAt(reading.pieces, at - 2))) ||
    LANGUAGE_AFTER.test(wordAt(pieces, end)) ||
    isOfTongue(pieces, at) ||
    listed
  // "English films" are in English, "English comedies" from England.
  const english = language === 'language:en' && !isTermAt(lexicon, pieces, end)
  return asked || english ? [language] : facets
}

/** A film, a term, or the end of what is said next to it. */
function isBesideFilm({ pieces, lexicon, titles }: Reading, at: number, end: number): boolean {
  const after = pieces[end]
  // "Two hours long" is that long.
  if (/^(?:hours?|hrs?|minutes?|mins?)$/.test(wordAt(pieces, at - 1))) return false
  if (/^(?:how|so|as|all|before|for|day|year|years|old|yo|month|not|a)$/.test(wordAt(pieces, at - 1)) && !after)
    return wordAt(pieces, at - 1) === 'not' || wordAt(pieces, at - 1) === 'so' || wordAt(pieces, at - 1) === 'all'
  if (!after || after.kind === 'mark') return true
  if (titles.some((taken) => taken.at === end)) return true
  if (
    /^(?:and|n|or|nor|but|please|enough|for|with|by|from|in|about|yet|without|before|ones|tonight|set|i|we|then|though|pls|than|that|so|if|not|preferably|thanks|as|because|too|only|like|no)$/.test(
      after.text,
    )
  )
    return wordAt(pieces, at - 1) !== 'as' && !/^(?:as|enough)$/.test(after.text)
  // "An old black and white film".
  if (/^(?:black and white|b w|monochrome)/.test(saidAt(pieces, end, end + 3))) return true
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
