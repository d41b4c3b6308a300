import { wordAt } from '../../../text/numbers'
import type { Piece } from '../../../text/split-words'
import type { Item } from '../../sentence/items'
import type { Reading } from '../../sentence/reading'

const HELD = /^(?:term|attribute|title|known)$/
/** The operator before the one thing that stands at the end of what was read so far. */
function operatorOfLast(items: readonly Item[]): string | null {
  const place = items.findLastIndex(({ kind }) => kind === 'operator')
  const item = items[place]
  const between = items.slice(place + 1).filter(({ kind }) => kind !== 'filler' && kind !== 'film')
  return item?.kind === 'operator' && between.length > 0 && between.every(({ kind }) => HELD.test(kind))
    ? item.words
    : null
}

/** "Less romance than friendship": the second is what is wanted. */
export const isLessThan = ({ items }: Reading) => /^(?:less|fewer|less of|fewer of)$/.test(operatorOfLast(items) ?? '')

/** "Not so much scary as eerie". */
export const isSoMuchAs = ({ items }: Reading, pieces: readonly Piece[], at: number) =>
  wordAt(pieces, at) === 'as' &&
  wordAt(pieces, at + 1) !== 'long' &&
  /^(?:not|isnt|arent|less)? ?(?:so|as) much$/.test(operatorOfLast(items) ?? '')
