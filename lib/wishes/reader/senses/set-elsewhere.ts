import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'
import type { Sensed } from './clauses'

const NOT_MADE =
  /\b(?:but|and|though|only|just)?\s?(?:not|never|isnt|arent|wasnt|werent)(?: actually| really)? (?:made|shot|filmed|produced|from|by people from) (?:there|here|that country)\b/

/**
 * "Films set in India but not made there", "set in Japan but not Japanese": where a film is set and where it is from are one facet of
 * ours, so neither can be said of it without the other.
 */
export function setElsewhere(sensed: readonly Sensed[], pieces: readonly Piece[]): Sensed[] {
  const said = saidAt(pieces, 0, pieces.length)
  return sensed.map((each) => {
    const { item } = each
    if (item.kind !== 'term' || !item.facets[0]?.startsWith('country:') || !isSet(pieces, item.at)) return each
    const isTurned = sensed.some(
      (other) =>
        other !== each &&
        other.item.kind === 'term' &&
        other.item.facets[0] === (item.kind === 'term' ? item.facets[0] : '') &&
        isAgainst(other) !== isAgainst(each),
    )
    if (!isTurned && !NOT_MADE.test(said)) return each
    return { ...each, sense: 'more', item: { kind: 'unread', at: item.at, end: item.end } }
  })
}

const isAgainst = ({ sense }: Sensed) => sense === 'without' || sense === 'less'
const isSet = (pieces: readonly Piece[], at: number) =>
  /\b(?:set|takes? place|playing|happens?|happening)(?: somewhere)? (?:in|around)(?: the)?$/.test(
    saidAt(pieces, Math.max(0, at - 5), at),
  )
