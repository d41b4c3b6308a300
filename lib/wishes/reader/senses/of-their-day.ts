import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { OWN_TASTE } from '../told/words'
import type { Sensed } from './clauses'

const ENDS = /^(?:but|so|because|bc|coz|cos|cuz|and|though|although|while|until|till|plus)$/
const WHOSE = /^(?:my|our|his|her|their|your|dads|mums|moms)$/
const TELLS =
  /^(?:i|im|ive|id|ill|we|weve|he|she|hes|shes|they|theyre|you|everyone|everybody|nobody|mum|mom|dad|grandpa|grandma|gran|nan|hubby|baby|roommate|flatmate|husband|wife|son|daughter|inlaws)$/
const BE = /^(?:is|are|was|were|isnt|arent|wasnt|werent)$/
const VERB =
  /^(?:is|are|was|were|am|im|hes|shes|theyre|has|have|had|isnt|arent|wasnt|werent|wont|get|gets|got|keep|keeps|finally|leaves|visits?|says?|thinks?|\p{L}{3,}ed|went|came|made|took|ran|broke|told|lost|left|saw|met|gave)$/u
/** A verb right behind what it is said of. */
const BEHIND = /^(?:is|are|was|were|has|had|keeps?|leaves|visits?|takes?|finally|isnt|arent|wasnt|asleep|coming|left)$/
const COMMENT = /^(?:thats|its)$/
const DAYS = /^(?:yesterday|lastnight|earlier)$/
/** How somebody takes a thing says what they want of films. */
const FEARS =
  /^(?:faints?|panics?|cr(?:y|ies)|screams?|jumps|hates?|fears?|afraid|scared|terrified|squeamish|phobi\w*|allergic|sick)$/
/** Words of wishing and of films: what they say in such a clause is meant. */
const WISHES =
  /^(?:want|wants|wanna|need|needs|like|likes|liked|love|loves|loved|prefer|prefers|enjoy|enjoys|adore|fancy|hope|wish|look|looking|search|watch|watching|see|seeing|must|should|shouldnt|give|show|find|recommend|asks?|asked|mood|about|featuring|starring|into|fan|craving|learn|learning|where|which|who|film|films|movie|movies|someone|something|anything|boring|hated|ignore|mean|fine|ok|okay|please|pls|welcome|essential|said|feel|feeling|wouldnt|with|dont|cant|no|not|without|never)$/
const WANTED_BEHIND =
  /^(?:must|should|shouldnt|needs?|fine|ok|okay|welcome|essential|required|important|boring|dull|awful|hate|hates|film|films|movie|movies|me|please|wanted|out|enough|preferred|crucial)$/

/**
 * Words of somebody's life are no part of a wish, and saying that they were not understood helps nobody: "my eyes aren't
 * what they were", "the flat is silent". Such a clause has a subject and a verb and names nothing of a film.
 */
export function ofTheirDay(sensed: readonly Sensed[], items: readonly Item[], pieces: readonly Piece[]): Set<Sensed> {
  return new Set(
    sensed.filter(({ item, sense }) => {
      if (item.kind !== 'unread') return false
      const start = pieces.findLastIndex((piece, at) => at < item.at && isEnd(piece)) + 1
      const next = pieces.findIndex((piece, at) => at >= item.end && isEnd(piece))
      return isOfLife({ start, end: next < 0 ? pieces.length : next, item, isPlain: sense === 'more' }, items, pieces)
    }),
  )
}

const isEnd = (piece: Piece) => piece.kind === 'mark' || ENDS.test(piece.text)

type Clause = { start: number; end: number; item: Item; isPlain: boolean }

function isOfLife({ start, end, item, isPlain }: Clause, items: readonly Item[], pieces: readonly Piece[]): boolean {
  const wordsOf = (from: number, to: number) => pieces.slice(from, to).map(({ text }) => text)
  const before = wordsOf(start, item.at)
  const after = wordsOf(item.end, end)
  const all = wordsOf(start, end)
  if (all.some((word) => FEARS.test(word)) || after.some((word) => WANTED_BEHIND.test(word))) return false
  const within = items.filter((each) => each.at >= start && each.end <= end && each.at !== item.at)
  // "12 Angry Men is the summit": a word on a film that counts as it was named.
  if (within.some(({ kind, end }) => kind === 'title' && end < item.at && BE.test(pieces[end]?.text ?? ''))) return true
  if (before.some((word) => WISHES.test(word))) return false
  if (within.some(({ kind, at }) => /^(?:operator|surprise|known|title)$/.test(kind) && at < item.at)) return false
  if (wordsOf(item.at, item.end).some((word) => OWN_TASTE.test(word))) return false
  const isTerm = within.some(({ kind }) => kind === 'term')
  const owned = before.findLastIndex((word) => WHOSE.test(word))
  const isOwned = owned >= 0 && before.length - owned <= 2 && !before.slice(owned).some((word) => OWN_TASTE.test(word))
  if (isOwned && (isPlain || all.some((word) => VERB.test(word)))) return true
  if (COMMENT.test(before[0] ?? '') && !isTerm) return true
  if (isPlain && all.some((word) => DAYS.test(word))) return true
  const verb = before.findIndex((word) => VERB.test(word))
  const isSubject = before.some((word) => TELLS.test(word) || WHOSE.test(word)) || (before[0] === 'the' && !isTerm)
  if (verb > 0 || /^(?:im|hes|shes|theyre)$/.test(before[0] ?? '')) return isSubject
  return BEHIND.test(after[0] ?? '') && (isPlain || before[0] === 'the') && !isTerm
}
