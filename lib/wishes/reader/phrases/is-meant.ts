import type { Meaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { PhraseMatch } from '../../text/phrase-tree'
import type { Piece, Word } from '../../text/split-words'
import { readYear } from '../limits/read-years'
import { type Reading, saidAt } from '../sentence/reading'
import { harmAt } from './read-harm'
import { isSomethingElse } from './something-else'

/** What people know counts of films only: "films everybody knows", not "a town where everybody knows". */
const PEOPLE_KNOW =
  /^(?:everybody|everyone|nobody|no one|few people|few|hardly anyone|hardly anybody|most people|people) /
const FILMS_BEFORE =
  /^(?:films?|movies?|ones?|classics?|something|anything|that|which|what|stuff|titles?|gems?|thing|comed(?:y|ies)|westerns?|thrillers?|dramas?|horror|musicals?)$/

const SET_SOMEWHERE =
  /^(?:today|nowadays|now|then|here|in|on|at|during|around|against|after|before|among|under|somewhere|mostly|entirely|between|over|to|by|near|inside|outside|aboard|within|across)$/

/** "No comfort films", "lots of love stories", "not bad language": the last word begins a thing of its own. */
const OPENS_TERM = /\b(?:comfort|loves?|bad|serious|one)$/

const OUT_IN = /^(?:from|of|made|released|out|in|new|releases|best)$/
const OF_ITS_KIND = /^(?:arts?|genres?|actors?|actress(?:es)?|directors?|form|medium|craft|skill|kind|topic|subject)$/
const SEEN_ALL =
  /(?:seen|watched|know|saw) (?:all|every one|most) (?:of )?(?:the |those |your |these )?(?:really |very |big |most )?$/

/** Before "love" these make it something people do. */
const LOVING =
  /^(?:i|we|really|also|always|absolutely|just|still|would|id|wed|do|you|who|kids|she|he|they|both|to|they|never|ever|wife|husband|mum|mom|dad|truly|dearly|simply|totally|people|all|ive|did)$/

/** Anywhere else a baby is one's own: "the baby wakes up", "a baby on my lap". */
const BABY_IN_IT = /^(?:about|having|expecting|with|involving|of|surprise|unexpected|more|less|no|without|and|on)$/

const _ENDS_WHATEVER = /^(?:$|please|pls|tonight|really|thanks|man|mate|lol|and|but|or|as)$/

const ADJECTIVE = /^(?:light|strange|weird|odd)$/
function describes(lexicon: Reading['lexicon'], pieces: readonly Piece[], at: number, { kind }: Meaning): boolean {
  const next = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  const type = next?.kind === 'term' ? (next.facets[0] ?? '') : ''
  return kind === 'attribute' ? /^genre:/.test(type) : kind === 'term' && /^(?:setting|theme|detail|person):/.test(type)
}

const PICKED =
  / (?:picks|chooses|selects|(?:he|she|they|husband|wife|dad|mum|mom|everyone|who|always|usually) (?:pick|choose|select)|picked|chose|chosen|selected|picking|choosing) (?!,)/

/** Some words are meant only in company: "long" beside a film, "US" written large, "us" never. */
export function isMeant(
  lexicon: Reading['lexicon'],
  pieces: readonly Piece[],
  at: number,
  { entry, length }: PhraseMatch<Meaning>,
): boolean {
  const words = pieces.slice(at, at + length).filter((piece): piece is Word => piece.kind === 'word')
  const key = words.map((word) => word.text).join(' ')
  // "No comfort films" turns down such films, "only love stories" asks for them.
  // "I hate crime films" is no film about hate crimes.
  if (/^hates? crimes?$/.test(key) && (at === 0 ? key === 'hate crime' : LOVING.test(wordAt(pieces, at - 1))))
    return false
  if (length > 1 && OPENS_TERM.test(key) && isTermAt(lexicon, pieces, at + length - 1, 2)) return false
  if (key === 'no end of' && saidOf(pieces, at + 3) === 'the world') return false
  if (key === 'like magic' && /^(?:id|would|wed)$/.test(wordAt(pieces, at - 1))) return false
  if (
    /end of the world$/.test(key) &&
    entry.kind === 'filler' &&
    !/^(?:its|is|thats|that|be|was)$/.test(wordAt(pieces, at - 1))
  )
    return false
  if (entry.kind === 'term' && length > 1 && words[0]?.text === 'love' && LOVING.test(wordAt(pieces, at - 1)))
    return false
  if (entry.kind === 'term' && /^(?:bab(?:y|ies)|newborns?)$/.test(key) && !BABY_IN_IT.test(wordAt(pieces, at - 1)))
    return false
  // "A light comedy" says how much of one, "a strange house" what kind of house.
  if (ADJECTIVE.test(key) && describes(lexicon, pieces, at + length, entry)) return false
  // "No more war films this year", "we had enough this year": when, and no new film.
  if (entry.kind === 'attribute' && key === 'this year' && !OUT_IN.test(wordAt(pieces, at - 1))) return false
  // "Such an underrated art" praises what it is about; "I've seen all the famous ones" asks for others.
  if (entry.kind === 'known' && OF_ITS_KIND.test(wordAt(pieces, at + length))) return false
  if ((entry.kind === 'known' || key === 'classics') && SEEN_ALL.test(`${saidAt(pieces, Math.max(0, at - 5), at)} `))
    return false
  if (entry.kind === 'known' && PEOPLE_KNOW.test(key)) return FILMS_BEFORE.test(wordAt(pieces, at - 1))
  if (entry.kind === 'surprise' && /^any (?:films?|movies?)$/.test(key)) return pieces[at + length]?.kind !== 'word'
  // "He picks things at random": what somebody does, and no request.
  if (
    entry.kind === 'surprise' &&
    /random(?:ly)?$/.test(key) &&
    PICKED.test(` ${saidAt(pieces, Math.max(0, at - 5), at)} `)
  )
    return false
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
  // "Nobody speaks English" is no silent film.
  if (key === 'nobody speaks' && isTermAt(lexicon, pieces, at + length)) return false
  // "About time travel" is about time travel, not "about time".
  if (entry.kind === 'term' && LINK.test(words[0]?.text ?? ''))
    return !lexicon.phrases
      .matches(pieces, at + 1, lexicon.formsOf)
      .some((other) => other.entry.kind === 'term' && 1 + other.length > length)
  return true
}

const LINK = /^(?:about|of|in|at|on|with|from|by)$/

export function isTermAt(lexicon: Reading['lexicon'], pieces: readonly Piece[], at: number, longest = 1): boolean {
  const found = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]
  return found?.entry.kind === 'term' && found.length >= longest
}

const saidOf = (pieces: readonly Piece[], at: number) => `${wordAt(pieces, at)} ${wordAt(pieces, at + 1)}`
