import type { Piece } from '../../text/split-words'

/** "What's good from Iran lately?", and not "I've been tired lately". */
export function isOfFilms(pieces: readonly Piece[], at: number): boolean {
  const start = pieces.findLastIndex(({ kind }, place) => place < at && kind === 'mark') + 1
  const said = pieces.slice(start, at).map(({ text }) => text)
  return (
    said.some((word) =>
      /^(?:good|new|out|came|come|coming|released|made|whats|films?|movies?|decent|great)$/.test(word),
    ) && !said.some((word) => /^(?:i|im|ive|we|weve|were|my|our|me|us|been|feeling|not)$/.test(word))
  )
}
