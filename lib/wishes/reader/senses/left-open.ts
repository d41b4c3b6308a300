import type { Piece } from '../../text/split-words'
import { type Item, NO_CHILDREN } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { isTakenBack } from '../told/spoken-of'
import type { Sensed } from './clauses'

const SUBTITLES = /^(?:subtitles?|subs|subtitled|captions)\b/

/**
 * What somebody says they have nothing against: "comedies are fine after all" is no wish, but where a rule of theirs keeps
 * comedies off it may be lifted. Facets, "avoid:NOTE", "subtitles", "children", "minutes" and "years".
 */
export function leftOpen(sensed: readonly Sensed[], items: readonly Item[], pieces: readonly Piece[]): string[] {
  const open = sensed.flatMap(({ item, sense }) => {
    if (item.kind === 'minutes' && (item.allowed || sense === 'neutral')) return ['minutes']
    if (sense !== 'neutral') return []
    switch (item.kind) {
      case 'term':
        return [...item.facets, ...item.term.notes.map((note) => `avoid:${note}`)]
      case 'foreign':
        return ['subtitles']
      case 'opposite':
        return [item.facet]
      case 'years':
        return ['years']
      case 'attribute':
        return [/^(?:new|old)$/.test(item.attribute) ? 'years' : 'minutes']
      default:
        return []
    }
  })
  const areGone = items.some((item) => item.kind === 'filler' && item.word === NO_CHILDREN)
  const areSubtitlesFine = items.some(
    (item, place) =>
      SUBTITLES.test(saidAt(pieces, item.at, item.end)) &&
      items.slice(place + 1, place + 3).some((each) => each.kind === 'postfix' && each.operation === 'neutral'),
  )
  const takenBack = items.flatMap((item) =>
    item.kind === 'term' && isTakenBack(item, pieces)
      ? [...item.facets, ...item.term.notes.map((note) => `avoid:${note}`)]
      : [],
  )
  return [
    ...new Set([...open, ...takenBack, ...(areSubtitlesFine ? ['subtitles'] : []), ...(areGone ? ['children'] : [])]),
  ]
}
