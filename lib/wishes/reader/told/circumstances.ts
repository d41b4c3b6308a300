import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const IN_A_PLACE =
  /^(?:still |currently |just |right now |rn |im |were |i am |we are )*(?:in|at|on|by|off to|off|waiting (?:in|at|for|on)|sat|sitting|stuck|lying|staying|camping|holed up|laid up|cooped up|commuting|travelling|traveling|flying|driving|working|hungover|jet ?lagged|just had|just finished|just done|(?:just )?(?:back|home|in) from|back (?:in|at|on|home)|home|after|before|first|last|second|day|week|night|between|during|post)\b/
/** Where somebody is meanwhile, and not where a film is set. */
const EVERYDAY =
  /^(?:setting:(?:hotel|school|university|workplace|hospital|house|village|farm|small-town|suburbia|mountains|coast|sea|snow|train|road|forest|christmas|stage|courtroom|prison|one-room)|theme:(?:weddings|illness|parenthood|death|grief|education|family|food|class|divorce|performance|musicians|addiction|sport)|genre:(?:sport|music))$/
/** Said of a film. */
const OF_FILMS =
  /\b(?:set|films?|movies?|something|anything|stor(?:y|ies)|about|story|flick|one|ones|where|who|thriller|comedy|drama|people|life|love|death|murder|killer|like|with no|only)\b/

/**
 * "In hospital with a broken leg, make me laugh", "just back from a wedding, comedy": a clause at the very beginning that says where
 * somebody is, when more is said behind it. What is a thing in it was not understood, so it is neither wanted nor turned down.
 */
export function circumstancesApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const end = items.findIndex(({ kind }) => kind === 'join')
  const close = items[end]
  if (end < 1 || close?.kind !== 'join' || !/^(?:comma|stop)$/.test(close.join) || end >= items.length - 1)
    return [...items]
  const clause = items.slice(0, end)
  const said = saidAt(pieces, 0, close.at)
  if (!IN_A_PLACE.test(said) || OF_FILMS.test(said)) return [...items]
  if (clause.some(({ kind }) => /^(?:operator|postfix|title|film|minutes|years)$/.test(kind))) return [...items]
  const isEveryday = (item: Item) => item.kind === 'term' && item.facets.every((facet) => EVERYDAY.test(facet))
  if (!clause.some(isEveryday) || clause.some((item) => item.kind === 'term' && !isEveryday(item))) return [...items]
  // "In a hotel, in winter" and "at sea, stormy": a list of what it should be goes on.
  const rest = items.slice(end + 1)
  const isAsked =
    rest.some(({ kind }) => /^(?:operator|film|minutes|title|viewers|surprise)$/.test(kind)) || rest.some(isKind)
  if (!isAsked) return [...items]
  const isTold = /^(?:i|im|we|were)\b/.test(said)
  return items.map((item, at) => {
    if (at >= end || !isEveryday(item)) return item
    return isTold
      ? { kind: 'filler', word: '', at: item.at, end: item.end }
      : { kind: 'unread', at: item.at, end: item.end }
  })
}

const isKind = (item: Item) =>
  item.kind === 'attribute' || (item.kind === 'term' && item.facets.some((facet) => /^genre:/.test(facet)))
