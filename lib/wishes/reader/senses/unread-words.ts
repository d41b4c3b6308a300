import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import type { Sensed } from './clauses'

const LINKS = new Set(['of', 'at', 'the', 'in', 'on', 'to', 's', 'a'])

/** What was not understood, in the person's own words: neighbours together, one entry for each thing. */
export function unreadWords(text: string, pieces: readonly Piece[], sensed: readonly Sensed[]): string[] {
  const spans: { at: number; end: number; single: boolean }[] = []
  for (const { item, sense, direct } of sensed) {
    // "Nothing with children": not who is watching, and nothing we could keep to.
    const inIt = direct && item.kind === 'viewers' && item.who === 'children' && pieces[item.at]?.text === 'with'
    if (!inIt && !isUnread(item, sense)) continue
    const last = spans.at(-1)
    const single = item.kind === 'unread' && item.end === item.at + 1
    const gap = last ? pieces.slice(last.end, item.at) : []
    const linked =
      last?.single && single && gap.length <= 2 && gap.every((piece) => piece.kind === 'word' && LINKS.has(piece.text))
    if (last && linked) last.end = item.end
    else spans.push({ at: item.at, end: item.end, single })
  }
  return spans.flatMap(({ at, end }) => {
    const words = text
      .slice(pieces[at]?.start, pieces[end - 1]?.end)
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
    return words ? [words] : []
  })
}

/** Words for what is kept off mean nothing of ours where they are wanted. */
function isUnread(item: Item, sense: Sensed['sense']): boolean {
  if (sense === 'neutral') return false
  if (item.kind === 'foreign') return item.subtitles && sense !== 'without' && sense !== 'less'
  if (item.kind === 'unread' || item.kind === 'unknown-title') return true
  if (item.kind === 'attribute')
    return /^(?:heavy|dark)$/.test(item.attribute) && sense !== 'without' && sense !== 'less'
  return item.kind === 'term' && item.facets.length === 0 && sense !== 'without' && sense !== 'less'
}
