import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { yearsOld } from './read-ages'
import { relationAt, young } from './relations'

const ADJECTIVES = new Set(
  `two three four five six some a an the old best good dear little young small younger older elder new whole few couple of other lovely own dearest
  closest close elderly sick teenage teen adult grown up 2 3 4 5 6 three twin step lovely future big baby bunch group many both youngest oldest eldest middle visiting autistic sensitive deaf blind disabled hungover drunk grumpy pregnant tired bored vegan shy nosy picky fussy american english french german italian spanish irish scottish polish japanese`.split(
    /\s+/,
  ),
)

/** How somebody there is, and none of them is called so. */
export const isAdjective = (pieces: readonly Piece[], at: number) =>
  ADJECTIVES.has(wordAt(pieces, at)) &&
  !young.has(relationAt(pieces, at, young)?.value ?? '') &&
  yearsOld(pieces, at + 1) === null
