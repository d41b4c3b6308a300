import type { Facet } from '../../../recommender/types'
import type { Meaning, TermMeaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { PhraseMatch } from '../../text/phrase-tree'
import type { Piece, Word } from '../../text/split-words'
import { readDecade, readYear } from '../limits/read-years'
import { type Item, NO_CHILDREN } from '../sentence/items'
import { type Reading, saidAt } from '../sentence/reading'
import { IMPROVED, isOfPeople } from '../viewers/of-people'
import { agesAfter } from '../viewers/read-viewers'
import { harmAt } from './read-harm'
import { isNeverSeen, isSomethingElse } from './something-else'
import { isAspect, isSchoolClass, isSubject } from './subjects'

/** What people know counts of films only: "films everybody knows", not "a town where everybody knows". */
const PEOPLE_KNOW =
  /^(?:everybody|everyone|nobody|no one|few people|few|hardly anyone|hardly anybody|most people|people) /
const FILMS_BEFORE =
  /^(?:films?|movies?|ones?|classics?|something|anything|that|which|stuff|titles?|gems?|thing|comed(?:y|ies)|westerns?|thrillers?|dramas?|horror|musicals?)$/

const SET_SOMEWHERE =
  /^(?:in|on|at|during|around|against|after|before|among|under|somewhere|mostly|entirely|between|over|to|by|near|inside|outside|aboard|within|across)$/

/** Before "love" these make it something people do. */
const LOVING =
  /^(?:i|we|really|also|always|absolutely|just|still|would|id|wed|do|you|who|kids|she|he|they|both|to|truly|dearly|simply|totally|people|all|ive|did)$/

/** Anywhere else a baby is one's own: "the baby wakes up", "a baby on my lap". */
const BABY_IN_IT = /^(?:about|having|expecting|with|involving|of|surprise|unexpected|more|less|no|without|and|on)$/

const ENDS_WHATEVER = /^(?:$|please|pls|tonight|really|thanks|man|mate|lol|and|but|or|as)$/

const ADJECTIVE = /^(?:light|strange|weird|odd)$/
function describes(lexicon: Reading['lexicon'], pieces: readonly Piece[], at: number, { kind }: Meaning): boolean {
  const next = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  const type = next?.kind === 'term' ? (next.facets[0] ?? '') : ''
  return kind === 'attribute' ? /^genre:/.test(type) : kind === 'term' && /^(?:setting|theme|detail|person):/.test(type)
}

/** Some words are meant only in company: "long" beside a film, "US" written large, "us" never. */
export function isMeant(
  lexicon: Reading['lexicon'],
  pieces: readonly Piece[],
  at: number,
  { entry, length }: PhraseMatch<Meaning>,
): boolean {
  const words = pieces.slice(at, at + length).filter((piece): piece is Word => piece.kind === 'word')
  const key = words.map((word) => word.text).join(' ')
  if (entry.kind === 'term' && length > 1 && words[0]?.text === 'love' && LOVING.test(wordAt(pieces, at - 1)))
    return false
  if (entry.kind === 'term' && /^(?:bab(?:y|ies)|newborns?)$/.test(key) && !BABY_IN_IT.test(wordAt(pieces, at - 1)))
    return false
  // "A light comedy" says how much of one, "a strange house" what kind of house.
  if (ADJECTIVE.test(key) && describes(lexicon, pieces, at + length, entry)) return false
  if (entry.kind === 'known' && PEOPLE_KNOW.test(key)) return FILMS_BEFORE.test(wordAt(pieces, at - 1))
  if (entry.kind === 'surprise' && /^any (?:films?|movies?)$/.test(key)) return pieces[at + length]?.kind !== 'word'
  // "No horror. Otherwise I'm easy" leaves the rest open.
  if (entry.kind === 'surprise' && /\b(?:easy|fussed|fussy|picky)$/.test(key) && wordAt(pieces, at - 1) === 'otherwise')
    return false
  // "Anything good out lately" asks for what is new.
  if (entry.kind === 'surprise' && /^anything (?:good|decent|interesting|nice|great)$/.test(key))
    return !/^(?:out|from|with|by|new|lately|recently|about|set|in)$/.test(wordAt(pieces, at + length))
  // "No talking animals" turns such animals down.
  if (key === 'no talking' && isTermAt(lexicon, pieces, at + length)) return false
  // "Brothers fighting over an inheritance".
  if (
    entry.kind === 'term' &&
    /^(?:fights?|fighting)$/.test(key) &&
    /^(?:over|about|for|against|back|with|to|their|his|her|each)$/.test(wordAt(pieces, at + length))
  )
    return false
  // "Georgia, not the state".
  if (entry.kind === 'term' && key === 'the state') return false
  // "Is it only me" is nobody alone.
  if (entry.kind === 'viewers' && /^(?:only|just) me$/.test(key) && wordAt(pieces, at - 1) === 'it') return false
  // "Crime stories make my day" says which.
  if (entry.kind === 'surprise' && key === 'make my day' && at > 0) return false
  if (isSomethingElse(pieces, at, key, entry.kind)) return false
  // "I want to surprise him" is no wish for a surprise.
  if (
    entry.kind === 'surprise' &&
    key === 'surprise' &&
    /^(?:him|her|them|my|our|the|everyone|everybody|people|somebody|someone)$/.test(wordAt(pieces, at + length))
  )
    return false
  // "Up for anything but horror" leaves something out.
  if (
    entry.kind === 'surprise' &&
    /anything$/.test(key) &&
    /^(?:but|except|other|apart|besides)$/.test(wordAt(pieces, at + length))
  )
    return false
  // "Nothing with child abuse": nobody is there with a child.
  if (entry.kind === 'viewers' && wordAt(pieces, at) === 'with' && harmAt(pieces, at + 1)) return false
  // "I don't care how long it is" leaves only that open.
  if (
    entry.kind === 'surprise' &&
    /care$/.test(key) &&
    /^(?:how|if|whether|about|for|what|when|who|where)$/.test(wordAt(pieces, at + length))
  )
    return false
  // "For one more" is no evening alone.
  if (entry.kind === 'viewers' && /^for one$/.test(key)) return pieces[at + length]?.kind !== 'word'
  // The year that follows says when.
  const dated = pieces[at + length]?.kind === 'mark' || wordAt(pieces, at + length) === 'in' ? 1 : 0
  if (key === 'before i was born' && readYear(pieces, at + length + dated)) return false
  // "A film set in Rome" is set there; "a film set" is one.
  if (entry.kind === 'term' && /^(?:films?|movies?) sets?$/.test(key))
    return !SET_SOMEWHERE.test(wordAt(pieces, at + length))
  if (entry.kind === 'term' && key === 'ny' && words[0]?.raw !== 'NY') return false
  // "About time travel" is about time travel, not "about time".
  if (entry.kind === 'term' && LINK.test(words[0]?.text ?? ''))
    return !lexicon.phrases
      .matches(pieces, at + 1, lexicon.formsOf)
      .some((other) => other.entry.kind === 'term' && 1 + other.length > length)
  return true
}

const LINK = /^(?:about|of|in|at|on|with|from|by)$/

const LANGUAGE_BEFORE =
  /^(?:in|speak|speaks|speaking|spoken|learning|learn|practise|practice|practising|practicing|understand|only|hear|studying|study|fluent)$/
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
      return !isSeen(pieces, at) && (entry.clear || isBesideFilm(reading, at, end))
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
    listed
  // "English films" are in English, "English comedies" from England.
  const english = language === 'language:en' && !isTermAt(lexicon, pieces, end)
  return asked || english ? [language] : facets
}

const isTermAt = (lexicon: Reading['lexicon'], pieces: readonly Piece[], at: number) =>
  lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry.kind === 'term'

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
    /^(?:and|or|nor|but|please|enough|for|with|by|from|in|about|yet|without|before|ones|tonight|set|i|we|then|though|pls|than|that|so|if|not|preferably|thanks|as|because|too|only|like|no)$/.test(
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
