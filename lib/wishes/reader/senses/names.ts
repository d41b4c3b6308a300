import type { WishLexicon } from '../../lexicon/build-lexicon'
import type { Piece } from '../../text/split-words'
import type { Sensed } from './clauses'
import { unreadWords } from './unread-words'

/** What is asked, and the words it is asked about. */
type Asked = { token: string; words: string }

/** "Carpenter, Cronenberg and Craven": beside people who are known. */
const isInListOfNames = (sure: readonly Sensed[], place: number, pieces: readonly Piece[]) =>
  [place - 1, place + 1].some((at) => {
    const [one, other] = [sure[place]?.item, sure[at]?.item]
    if (!one || other?.kind !== 'term' || !other.facets[0]?.startsWith('person:')) return false
    const between = pieces.slice(Math.min(one.end, other.end), Math.max(one.at, other.at))
    return between.length > 0 && between.length < 3 && between.every(({ text }) => /^(?:,|and|or|\/|&)$/.test(text))
  })

const NAMED = /^(?:by|with|starring|got|featuring)$/
const NAMES = /^(?:by|with|starring|of|and|or|like|from)$/
/** "Silent films: Keaton": several are called so, and the person says which. */
export const namesIn = (
  sure: readonly Sensed[],
  pieces: readonly Piece[],
  text: string,
  namesakes: WishLexicon['namesakes'],
): Asked[] =>
  sure.flatMap((each, place) => {
    const name = nameAt(sure, place, pieces)
    const words = unreadWords(text, pieces, [each])[0]
    const people = name && each.sense !== 'neutral' ? namesakes(name) : []
    // One alone is meant where a name is sure to stand: "with Hanks", "by Agnès".
    const before = pieces[each.item.at - 1]?.text ?? ''
    const isSure = people.length > 1 || NAMED.test(before) || isInListOfNames(sure, place, pieces)
    return words && isSure ? people.map((facet) => ({ token: `${each.sense}:${facet}`, words })) : []
  })

/** A single word that may be somebody's name. */
function nameAt(sensed: readonly Sensed[], place: number, pieces: readonly Piece[]): string | null {
  const item = sensed[place]?.item
  const piece = pieces[item?.at ?? -1]
  if (item?.kind !== 'unread' || item.end !== item.at + 1 || piece?.kind !== 'word') return null
  // "My friend Anderson" is no film's.
  const before = sensed[place - 1]?.item
  if (before?.kind === 'viewers' && before.end === item.at) return null
  return piece.capital || NAMES.test(pieces[item.at - 1]?.text ?? '') ? piece.text : null
}

/** "All the Affleck you have": wished for, and one of that name is far better known than all others. */
export function namesMeant(
  sensed: readonly Sensed[],
  pieces: readonly Piece[],
  bestKnown: WishLexicon['bestKnown'],
): Sensed[] {
  return sensed.map((each, place) => {
    const name = /^(?:more|much-more|less)$/.test(each.sense) ? nameAt(sensed, place, pieces) : null
    const facet = name && !isPartOfName(each, sensed) ? bestKnown(name) : null
    return facet
      ? {
          ...each,
          item: { ...each.item, kind: 'term', term: { kind: 'term', facets: [facet], notes: [] }, facets: [facet] },
        }
      : each
  })
}

/** "Casey Affleck": beside a word that was not understood either it is somebody else. */
const isPartOfName = ({ item }: Sensed, sensed: readonly Sensed[]) =>
  sensed.some(
    (other) =>
      (other.item.kind === 'unread' || other.item.kind === 'unknown-title') &&
      (other.item.end === item.at || other.item.at === item.end),
  )
