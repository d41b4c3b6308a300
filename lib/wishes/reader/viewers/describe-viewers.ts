import { type Read, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

const BE = /^(?:is|was|are|were|being|s|whos|hes|shes)$/
const ARTICLE = /^(?:a|an)$/
const ENDS = /^(?:and|so|but|because|wants?|wanted|likes?|loves?|hates?|would|who|tonight|coming|cant|doesnt|dont|lol)$/
/** Somebody who is a fan of a thing wants it; what else somebody is, is no wish. */
const TASTE =
  /^(?:fans?|lovers?|buffs?|nuts?|junkies?|suckers?|into|fond|keen|obsessed|tired|bored|sick|mad|crazy|addicts?|enthusiasts?|nerds?|geeks?|freaks?|fanatics?|aficionados?|connoisseurs?|bit|little|lot|tad|touch|huge|big|massive|thing|soft|weakness|crush|seen|loved|liked|enjoyed|always|watched)$/
const WORKS = /^(?:works?|worked|teaches|taught|studies|studied|lives|lived|comes|grew|served|fought|coaches|trains)$/
/** "My wife is in hospital": where somebody is. */
const LAID_UP = /^(?:hospital|prison|jail|bed|town|rehab|therapy|care|labour|recovery|school|college)$/
const OF_FILMS =
  /^(?:watch|see|like|enjoy|sit|do|touch|tolerate|accept|mind|say|be|stand|go|love|hate|let|have|read|stop|choose|pick)$/
const LONGEST = 9

/** Where the words end that say who somebody is: "who is a nurse", "the boxer", "from Brazil", ", a lawyer,". */
export function descriptionEnd(pieces: readonly Piece[], at: number): number {
  // "my wife, who is a surgeon, wants …"
  if (pieces[at]?.text === ',' && wordAt(pieces, at + 1) === 'who') {
    const end = descriptionEnd(pieces, at + 1)
    return end > at + 1 ? (pieces[end]?.text === ',' ? end + 1 : end) : at
  }
  const here = isHere(pieces, at)
  if (here !== null) return here
  const named = apposition(pieces, at) ?? epithet(pieces, at)
  const start = named ?? openingEnd(pieces, at)
  if (start === null) return at
  if (named !== null) return named
  let place = start
  while (place < Math.min(pieces.length, start + LONGEST) && wordAt(pieces, place) && !ENDS.test(wordAt(pieces, place)))
    if (/^(?:and|but|so)$/.test(wordAt(pieces, place)) && /^(?:we|i|it|weve|ive)$/.test(wordAt(pieces, place + 1)))
      break
    else if (TASTE.test(wordAt(pieces, place))) return at
    else place += 1
  return place > start ? place : at
}

/** "(who) is a", "wants to be", "used to be", "works at", "from": what begins a description. */
function openingEnd(pieces: readonly Piece[], at: number): number | null {
  const own = pieces[at - 1]
  if (own?.kind === 'word' && /['’]s$/.test(own.raw) && ARTICLE.test(wordAt(pieces, at))) return at + 1
  const who = /^(?:who|that|whos)$/.test(wordAt(pieces, at))
  const verb = who && wordAt(pieces, at) !== 'whos' ? at + 1 : at
  const [word, next, third] = [0, 1, 2].map((step) => wordAt(pieces, verb + step)) as [string, string, string]
  const also = /^(?:also|just|actually|once)$/.test(next) ? verb + 2 : verb + 1
  if (BE.test(word) && ARTICLE.test(wordAt(pieces, also))) return also + 1
  if (BE.test(word) && next === 'from') return verb + 2
  if (/^(?:visits|visiting|comes)$/.test(word) && next === 'from') return verb + 2
  if (BE.test(word) && next === 'in' && LAID_UP.test(third)) return verb + 2
  if (word === 'used' && next === 'to' && third === 'be') return verb + 3
  if (
    /^(?:wants?|hopes?|dreams?)$/.test(word) &&
    /^(?:to|of)$/.test(next) &&
    /^(?:be|become|being|becoming)$/.test(third)
  )
    return verb + 3
  if (who && word === 'has') return verb + 1
  // "My husband has dementia", "friends who won't mock it": of them, unless it is of what they watch.
  if (/^(?:has|had|suffers|broke|lost)$/.test(word)) return verb + 1
  if (/^(?:wont|wouldnt)$/.test(word) && next !== '' && !OF_FILMS.test(next)) return verb + 1
  if (WORKS.test(word) && (who || /^(?:as|in|at|for|with|from)$/.test(next))) return verb + 1
  return word === 'from' && !who ? verb + 1 : null
}

/** "my husband, a lawyer, would like": between two commas. */
function apposition(pieces: readonly Piece[], at: number): number | null {
  if (pieces[at]?.text !== ',' || !ARTICLE.test(wordAt(pieces, at + 1))) return null
  const end = pieces.findIndex((piece, place) => place > at + 1 && piece.kind === 'mark')
  const verb = wordAt(pieces, end + 1)
  const goesOn = /^(?:would|wants?|likes?|loves?|hates?|cant|is|has|needs?|will|d|who|and)$/.test(verb)
  return end > 0 && end - at <= 5 && pieces[end]?.text === ',' && goesOn ? end + 1 : null
}

/** "my brother the boxer". */
function epithet(pieces: readonly Piece[], at: number): number | null {
  const after = pieces[at + 2]
  return wordAt(pieces, at) === 'the' && wordAt(pieces, at + 1) && (!after || after.kind === 'mark') ? at + 2 : null
}

const NOT_OF_PEOPLE =
  /^(?:films?|movies?|favou?rites?|and|or|with|about|of|to|for|in|on|is|are|was|like|likes|love|loves|hate|hates|kind|type|sort|mood|taste|from|by|if|that|who|when|some|something|idea|style|genre|day|night|week|first|next|last|all|usual|the|a|an)$/
const LONGEST_BETWEEN = 3

/** Where a relation stands behind words that say what kind: "my deaf brother", "our French in-laws". */
export function skipDescription(
  pieces: readonly Piece[],
  at: number,
  isRelation: (at: number) => boolean,
): number | null {
  for (let place = at; place <= at + LONGEST_BETWEEN; place += 1) {
    if (isRelation(place)) return place
    const word = pieces[place]
    const next = pieces[place + 1]
    const joined = [word, next].some((each) => each?.kind === 'word' && each.glued)
    if (!wordAt(pieces, place) || (!joined && NOT_OF_PEOPLE.test(wordAt(pieces, place)))) return null
  }
  return null
}

const GENERAL = /^(?:people|someone|somebody|anyone|anybody|those|everyone|fans?|lovers?|viewers|ones?|films?|movies?)$/
const PLACED = /^(?:about|of|with|in|on|by|from|to|where|and|or|for|me|us)$/

/** "for two retired detectives who love westerns": whoever they are, they only watch. Where "who" stands. */
export function peopleWho(pieces: readonly Piece[], at: number): Read<'company'> | null {
  const we = wordAt(pieces, at) === 'were' || (wordAt(pieces, at) === 'are' && wordAt(pieces, at - 1) === 'we')
  if (!we && !/^(?:for|with)$/.test(wordAt(pieces, at))) return null
  if (/^(?:look|looking|search|searching)$/.test(wordAt(pieces, at - 1))) return null
  for (let place = at + 1; place <= at + 5; place += 1) {
    const word = wordAt(pieces, place)
    if (!word || PLACED.test(word) || GENERAL.test(word)) return null
    if (word !== 'who') continue
    const likes = /^(?:love|loves|like|likes|enjoy|enjoys|adore|adores|hate|hates|prefer|prefers|cant|cannot)$/
    return place > at + 1 && likes.test(wordAt(pieces, place + 1)) ? { value: 'company', next: place } : null
  }
  return null
}

const PRONOUN = /^(?:she|he|they|shes|hes|theyre)$/
const NOW = /^(?:is|are|was|has|have|only|just|now|about|almost|nearly|turning|turns|turned|still|nearing)$/
const AFTER_AGE =
  /^(?:last|yesterday|recently|in|soon|and|so|but|now|today|tomorrow|who|with|loves?|likes?|wants?|hates?|please|or|if|though|tonight|on|this|next|then|too|already)$/

/** "she's seven", "they are 5 and 8": where ages may begin behind a pronoun, and whether they end what is said. */
export function pronounBeforeAge(pieces: readonly Piece[], at: number): number | null {
  if (!PRONOUN.test(wordAt(pieces, at))) return null
  let place = at + 1
  while (NOW.test(wordAt(pieces, place)) && place < at + 4) place += 1
  const joined = /^(?:shes|hes|theyre)$/.test(wordAt(pieces, at))
  const verbs = pieces.slice(at + 1, place).some((piece) => /^(?:is|are|has|have|turns|turned)$/.test(piece.text))
  return joined || verbs ? place : null
}

export const endsAge = (pieces: readonly Piece[], at: number): boolean => {
  const after = pieces[at]
  return !after || after.kind === 'mark' || AFTER_AGE.test(after.text)
}

/** "nan's here", "mum is coming over": somebody of ours without a "my". */
export function isHere(pieces: readonly Piece[], at: number): number | null {
  const own = pieces[at - 1]
  const be =
    own?.kind === 'word' && /['’]s$/.test(own.raw) ? at : /^(?:is|are)$/.test(wordAt(pieces, at)) ? at + 1 : null
  if (be === null) return null
  if (/^(?:here|over|round|around)$/.test(wordAt(pieces, be))) return be + 1
  return /^(?:coming|staying|visiting)$/.test(wordAt(pieces, be))
    ? /^(?:over|round)$/.test(wordAt(pieces, be + 1))
      ? be + 2
      : be + 1
    : null
}

/** "I cook for a living", "we drive lorries for a living": what somebody does when no film is on. */
function livingEnd(pieces: readonly Piece[], at: number): number | null {
  for (let place = at + 2; place <= at + 5 && wordAt(pieces, place - 1); place += 1) {
    const words = [0, 1, 2].map((step) => wordAt(pieces, place + step))
    if (words.join(' ') === 'for a living') return place + 3
  }
  return null
}

/** "I'm a nurse", "I teach history": what people say they are, up to where they say what they want. */
export function aboutOneself(pieces: readonly Piece[], at: number): number | null {
  const [first, second] = [wordAt(pieces, at), wordAt(pieces, at + 1)]
  const spoken = asSomebody(pieces, at) ?? parentOf(pieces, at)
  if (spoken !== null) return spoken
  const living = /^(?:i|we)$/.test(first) ? livingEnd(pieces, at) : null
  if (living !== null) return living
  const joined = first === 'im' || first === 'were'
  const be = joined ? at + 1 : /^(?:i|we)$/.test(first) && /^(?:am|are)$/.test(second) ? at + 2 : null
  const works =
    /^(?:i|we)$/.test(first) &&
    /^(?:teach|work|study|studied)$/.test(second) &&
    /^(?:as|in|at|for|with|\p{L}{4,})$/u.test(wordAt(pieces, at + 2))
  const start = works
    ? at + 2
    : be !== null && /^(?:an?|both|two)$/.test(wordAt(pieces, be))
      ? be + 1
      : be !== null && areRole(pieces, be)
        ? be
        : null
  if (start === null) return null
  let place = start
  while (place < start + LONGEST && wordAt(pieces, place) && !ENDS.test(wordAt(pieces, place)))
    if (TASTE.test(wordAt(pieces, place))) return null
    else place += 1
  return place > start && place <= start + 4 ? place : null
}

/** "We're teachers and": what several are, in the plural and no more. */
const areRole = (pieces: readonly Piece[], at: number) => {
  const [role, after] = [wordAt(pieces, at), pieces[at + 1]]
  const isClosed = !after || after.kind === 'mark' || /^(?:and|so|but|who)$/.test(after.text)
  return (
    /^\p{L}{3,}(?:ers|ors|ists|ians|nts|ses|ees|men|eers)$/u.test(role) &&
    !/^(?:others|lovers|thrillers|singers)$/.test(role) &&
    isClosed
  )
}

const opens = (pieces: readonly Piece[], at: number) =>
  at === 0 || pieces[at - 1]?.kind === 'mark' || /^(?:and|but|because|so)$/.test(wordAt(pieces, at - 1))
const SPEAKS = /^(?:i|im|ive|id|we|wed|were|weve|my|our)$/
const LONGEST_ROLE = 9

/** "As a retired police officer I", "being a lawyer myself,", "as someone who works in a prison I": who is speaking. */
function asSomebody(pieces: readonly Piece[], at: number): number | null {
  if (!/^(?:as|being)$/.test(wordAt(pieces, at)) || !opens(pieces, at)) return null
  if (!/^(?:an?|someone|somebody|two|the)$/.test(wordAt(pieces, at + 1))) return null
  for (let place = at + 2; place <= at + LONGEST_ROLE; place += 1) {
    const piece = pieces[place]
    if (!piece) return null
    if (SPEAKS.test(piece.text)) return place > at + 2 ? place : null
    if (piece.text === ',') return SPEAKS.test(wordAt(pieces, place + 1)) ? place : null
    if (piece.kind === 'mark' || TASTE.test(piece.text)) return null
  }
  return null
}

/** "Mother of three, need to laugh". */
function parentOf(pieces: readonly Piece[], at: number): number | null {
  const isParent = /^(?:mother|mum|mom|mummy|dad|father|parent|parents|grandmother|gran|nan|grandfather)$/.test(
    wordAt(pieces, at),
  )
  if (!isParent || !opens(pieces, at) || wordAt(pieces, at + 1) !== 'of') return null
  return /^(?:\d|one|two|three|four|five|six|seven|twins|triplets|many)$/.test(wordAt(pieces, at + 2)) ? at + 3 : null
}
