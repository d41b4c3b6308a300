import type { Piece } from '../../text/split-words'

/** Phrases divided by commas, the longest first. */
export function phrases(text: string): string[][] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replaceAll("'", '').split(/\s+/))
    .sort((a, b) => b.length - a.length)
}

/** Where a phrase of the list ends that stands here. */
export function startsWith(pieces: readonly Piece[], at: number, list: readonly string[][]): number | null {
  const found = list.find((words) => words.every((word, place) => (pieces[at + place]?.text ?? '') === word))
  return found ? at + found.length : null
}

/** Behind a hyphen or a dash. */
export function gluedAt(pieces: readonly Piece[], at: number): number | null {
  const piece = pieces[at]
  return piece?.kind === 'word' && piece.glued ? at : piece?.kind === 'mark' && piece.text === '-' ? at + 1 : null
}
