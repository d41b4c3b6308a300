import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { readDecade } from '../limits/read-years'
import type { Reading } from '../sentence/reading'

/** "just comedies", "just films from Iran"; but not "just a comedy" or "I just want". */
export function isOnly({ lexicon, items }: Reading, pieces: readonly Piece[], at: number): boolean {
  if (items.length > 0 && items.at(-1)?.kind !== 'join' && items.at(-1)?.kind !== 'filler') return false
  const next = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]
  const after = pieces[at + 1]
  if (isState(pieces, at + 1)) return false
  // "Just the eighties. Just comedies."
  const decade = readDecade(pieces, at + 1)
  if (decade && isAlone(pieces[decade.next])) return true
  if (!next || (after?.kind === 'word' && /^(?:one|watch|feel|story)$/.test(after.text))) return decade !== null
  // "Just fun" wants fun, and rules nothing out.
  if (next.entry.kind === 'term' && next.entry.facets[0]?.startsWith('mood:')) return false
  // "Just make me laugh" is a request.
  if (/^(?:make|scare|give|thrill|show|take|let|cheer|tell)$/.test(after?.text ?? '')) return false
  return (
    (next.entry.kind === 'term' && !/^(?:like|want|watch|a)$/.test(wordAt(pieces, at - 1))) ||
    (next.entry.kind === 'film' && after?.kind === 'word' && after.text.endsWith('s'))
  )
}

const isAlone = (after: Piece | undefined) =>
  !after || after.kind === 'mark' || /^(?:please|pls|thanks|tonight)$/.test(after.text)

/** "Just divorced": what somebody has been through, and no rule. */
export const isState = (pieces: readonly Piece[], at: number) => {
  const after = pieces[at + 1]
  return (
    /^(?:divorced|separated|married|engaged|retired|dumped|pregnant|widowed|bereaved|orphaned|fired|graduated|moved|released|paroled|heartbroken|single|imprisoned|kidding|asking|saying|checking|curious|bored|tired)$/.test(
      wordAt(pieces, at),
    ) &&
    (!after ||
      after.kind === 'mark' ||
      /^(?:and|so|but|from|because|cos|after|lol|now|here|couple|woman|man|guy|girl|mum|mom|dad|looking|want|wanting|need)$/.test(
        after.text,
      ))
  )
}

/** "Only ones from the 2010s" is a rule; "the only ones in French I know" is none. */
export const isOnlyOnes = (pieces: readonly Piece[], at: number) =>
  wordAt(pieces, at) === 'only' &&
  /^(?:ones|things|stuff|those)$/.test(wordAt(pieces, at + 1)) &&
  /^(?:from|in|by|of|made|shot|filmed|set|with|starring|directed)$/.test(wordAt(pieces, at + 2)) &&
  !/^(?:the|my|our|his|her|their|your|are|were|is)$/.test(wordAt(pieces, at - 1))
