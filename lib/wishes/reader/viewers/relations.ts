import { wordsOf } from '../../lexicon/person-phrases'
import type { Read } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { grownUps, youngOnes } from '../../words/viewing'

const relations = (list: string) =>
  new Map(list.split(',').map((phrase) => [wordsOf(phrase).join(' '), wordsOf(phrase).length]))
export const young = relations(youngOnes)
export const grown = relations(grownUps)
const LONGEST = 4

/** After "with" or "for" these are with us even where nobody says whose they are. */
export const BARE = new Set([
  'in laws',
  ...`vicar pastor rabbi imam landlord landlady friends friend mates mate pals buddies colleagues coworkers roommates roommate flatmates flatmate housemates guests others
  grandma grandpa grandad granddad gramps grandmother grandfather granny gran nana nan mum mom dad mother father parents relatives neighbours girlfriend boyfriend wife husband partner bestie besties company grandparents
  classmates workmates aunty auntie missus amma appa nonna nonno oma opa abuela abuelo nani dadi mam nanny hubby siblings bf gf folks sister brother daddy mummy inlaws`.split(
    /\s+/,
  ),
])

export function relationAt(
  pieces: readonly Piece[],
  at: number,
  list: ReadonlyMap<string, number>,
): Read<string> | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const words = pieces.slice(at, at + length).map((piece) => (piece.kind === 'word' ? piece.text : ' '))
    const key = words.join(' ')
    if (words.length === length && (list.has(key) || (/[^s]s$/.test(key) && list.has(key.slice(0, -1)))))
      return { value: words.join(' '), next: at + length }
  }
  return null
}
