import { diff3MergeRegions } from 'node-diff3'
import type { MergePart } from './merged'

/** A tag or a variable of a template is one piece: half of one and half of another would be neither. */
const WORDS = /\{\{.*?\}\}|\{%.*?%\}|\s|[^\s{]+|\{/gs

/**
 * Two texts that came of the same one. What was changed in different places stands together: line by line, and in one line
 * word by word. What both changed differently is left as an overlap.
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergePart[] {
  return joined(merge(linesOf(base), linesOf(mine), linesOf(theirs)).flatMap(withinLines))
}

type Piece = MergePart | { kind: 'overlap'; base: string; mine: string; theirs: string }

function withinLines(part: Piece): MergePart[] {
  if (part.kind === 'fits' || !('base' in part)) return [part]
  const { base, mine, theirs } = part
  const parts = merge(wordsOf(base), wordsOf(mine), wordsOf(theirs))
  // A line both wrote anew is shown whole, not in shreds.
  return parts.every(({ kind }) => kind === 'fits') ? parts : [{ kind: 'overlap', mine, theirs }]
}

function merge(base: string[], mine: string[], theirs: string[]): Piece[] {
  return diff3MergeRegions(marked(mine), marked(base), marked(theirs)).map((region): Piece => {
    if (region.stable) return { kind: 'fits', text: plain(region.bufferContent) }
    const [a, o, b] = [region.aContent, region.oContent, region.bContent].map(plain) as [string, string, string]
    return a === b ? { kind: 'fits', text: a } : { kind: 'overlap', base: o, mine: a, theirs: b }
  })
}

/** With a letter before each: the library keeps pieces as names of an object, where "constructor" is taken. */
const marked = (pieces: string[]) => pieces.map((piece) => `=${piece}`)
const plain = (pieces: string[]) => pieces.map((piece) => piece.slice(1)).join('')

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? []
const wordsOf = (text: string) => text.match(WORDS) ?? []

/** Pieces that fit side by side are one. */
function joined(parts: MergePart[]): MergePart[] {
  const whole: MergePart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (part.kind === 'fits' && last?.kind === 'fits') last.text += part.text
    else whole.push({ ...part })
  }
  return whole
}
