import type { TermMeaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'

/** Whether a term says something of those who watch, or of their evening, and nothing of films. */
export const isOfPeople = (pieces: readonly Piece[], at: number, end: number, term: TermMeaning): boolean =>
  isOneself(pieces, at) ||
  isCounted(pieces, at, end, term) ||
  (MARRIED.test(saidAt(pieces, at, end)) && /^(?:we|i|got|they)$/.test(wordAt(pieces, at - 1))) ||
  isOnesLanguage(pieces, at, term) ||
  isSomebodyOfOurs(pieces, at, end) ||
  isOfTheEvening(pieces, at, end, term)

const FEW = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|a couple of|couple of|few)$/
const isEnd = (piece: Piece | undefined) =>
  !piece ||
  piece.kind === 'mark' ||
  /^(?:and|or|who|in|on|here|at|walk|looking|want|wanting|watching|with|so|all)$/.test(piece.text)
/** "We are two Italians and a Scot": who is there, counted by where they are from. */
function isCounted(pieces: readonly Piece[], at: number, end: number, { facets }: TermMeaning): boolean {
  if (!facets[0]?.startsWith('country:') || end !== at + 1 || !isEnd(pieces[end])) return false
  if (FEW.test(wordAt(pieces, at - 1))) return /s$/.test(wordAt(pieces, at))
  // "And a Scot": behind others that were counted.
  return (
    /^(?:an?|one)$/.test(wordAt(pieces, at - 1)) &&
    /^(?:and|plus|,)$/.test(pieces[at - 2]?.text ?? '') &&
    [3, 4, 5, 6].some(
      (back) => FEW.test(wordAt(pieces, at - back)) || /^(?:were|are|an?)$/.test(wordAt(pieces, at - back)),
    ) &&
    [2, 3, 4, 5, 6, 7].some((back) => /^(?:were|are|us|\p{L}+s)$/u.test(wordAt(pieces, at - back)))
  )
}

/** "The year we married". */
const MARRIED = /^(?:married|divorced|separated|retired|graduated|moved)$/

/** "I'm a teacher", "I'm Muslim": of the person, not of films. */
function isOneself(pieces: readonly Piece[], at: number): boolean {
  let before = at - 1
  while (/^(?:a|an|not|very|really|quite|so|rather|both|feeling)$/.test(wordAt(pieces, before))) before -= 1
  return /^(?:im|am|suis|bin|soy|sono)$/.test(wordAt(pieces, before))
}

/** "To improve my Italian" asks for the language. */
export const IMPROVED =
  /^(?:improve|improving|practise|practice|practising|practicing|polish|polishing|train|training|brush|up|learn|learning|refresh|exercise)$/

/** "My English is not so good", "we speak only French at home": how people speak. */
const isOnesLanguage = (pieces: readonly Piece[], at: number, { language }: TermMeaning): boolean =>
  language !== undefined &&
  ((/^(?:my|our|his|her|their)$/.test(wordAt(pieces, at - 1)) && !IMPROVED.test(wordAt(pieces, at - 2))) ||
    [1, 2].some(
      (back) =>
        /^(?:speaks?|talk)$/.test(wordAt(pieces, at - back)) &&
        SPEAKER.test(wordAt(pieces, at - back - 1)) &&
        !/^(?:where|which|that|who)$/.test(wordAt(pieces, at - back - 2)),
    ))
const SPEAKER = /^(?:i|we|they|she|he|only|also|all|both|wife|husband|kids|parents)$/

const ROLE =
  /^(?:teachers?|therapist|doctor|nurse|boss|students?|pupils?|neighbou?rs?|colleagues?|coach|professor|priest|lawyer|dentist|landlord|class|soldier)$/
/** "My English teacher told us": somebody we know, whatever they do. */
const isSomebodyOfOurs = (pieces: readonly Piece[], at: number, end: number): boolean =>
  ROLE.test(saidAt(pieces, at, end)) && [at - 1, at - 2].some((place) => /^(?:my|our)$/.test(wordAt(pieces, place)))

const SNACK =
  /^(?:wine|beers?|pizza|popcorn|cake|chocolate|tea|coffee|cocktails?|whisky|snacks|crisps|ice cream|dinner|takeaway)$/
const PEOPLE =
  /^(?:parents?|mums?|moms?|dads?|mothers?|fathers?|teachers?|doctors?|teens?|teenagers?|brothers?|sisters?|siblings?|neighbou?rs?|nurses?|students?|friends?)$/
const OURS = /^(?:my|our|his|her|their)$/
const SAYS = /^(?:said|says?|told|tell|wants?|thinks?|recommended|insists?|here|allow|allowed|wont|will|are|is)$/
const SITS = /^(?:watching|watch|sitting|stuck|lying|travelling|traveling|commuting|waiting|staying)$/
const ONESELF = /^(?:im|am|were|we|ill|well|be|i|is|are)$/

/** Of the evening, not of films: "with wine", "parents said no", "watching on a phone in the train". */
function isOfTheEvening(pieces: readonly Piece[], at: number, end: number, term: TermMeaning): boolean {
  const said = saidAt(pieces, at, end)
  // "Three mums with wine".
  if (
    PEOPLE.test(said) &&
    FEW.test(wordAt(pieces, at - 1)) &&
    /^(?:with|and)$/.test(wordAt(pieces, end)) &&
    SNACK.test(wordAt(pieces, end + 1))
  )
    return true
  if (SNACK.test(said)) return /^(?:with|and|some|over|my|our)$/.test(wordAt(pieces, at - 1)) && !isOfFilms(pieces, at)
  const opens = at === 0 || pieces[at - 1]?.kind === 'mark' || /^(?:and|but|my|our|the)$/.test(wordAt(pieces, at - 1))
  if (opens && wordAt(pieces, end) === 'here' && /^(?:theme|setting|detail):/.test(term.facets[0] ?? '')) return true
  if (PEOPLE.test(said))
    return (opens && SAYS.test(wordAt(pieces, end))) || (OURS.test(wordAt(pieces, at - 1)) && !isOfFilms(pieces, at))
  if (isTold(pieces, at, term)) return true
  if (!term.facets[0]?.startsWith('setting:')) return false
  for (let place = at - 1; place >= Math.max(0, at - 6) && pieces[place]?.kind === 'word'; place -= 1)
    if (SITS.test(wordAt(pieces, place)))
      return place === 0 || pieces[place - 1]?.kind === 'mark' || ONESELF.test(wordAt(pieces, place - 1))
  return false
}

const isOfFilms = (pieces: readonly Piece[], at: number) =>
  [at - 2, at - 3].some((place) => /^(?:films?|movies?|stor(?:y|ies)|about|something)$/.test(wordAt(pieces, place)))

const WENT = /^(?:did|went|was|were|came|moved|spent|attended|cried|got|had)$/

/** "I cried enough at the funeral": what somebody did, and where. */
function isTold(pieces: readonly Piece[], at: number, { facets }: TermMeaning): boolean {
  if (!/^(?:theme:|setting:|detail:|genre:war$)/.test(facets[0] ?? '')) return false
  const served = saidAt(pieces, Math.max(0, at - 4), at)
  if (/(?:^|\s)(?:i|we|he|she|who) (?:was|were|served|fought|worked|work|am|is) in (?:the|an?)$/.test(served))
    return true
  const article = /^(?:the|a|an|my|our)$/.test(wordAt(pieces, at - 1)) ? 1 : 0
  if (!/^(?:at|to|from)$/.test(wordAt(pieces, at - 1 - article))) return false
  for (let place = at - 2; place >= Math.max(1, at - 8) && pieces[place]?.kind === 'word'; place -= 1)
    if (WENT.test(wordAt(pieces, place)) && /^(?:i|we)$/.test(wordAt(pieces, place - 1))) return true
  return false
}
