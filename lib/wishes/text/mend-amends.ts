import { readNumber, wordAt } from './numbers'
import type { Piece } from './split-words'

/**
 * Words in which somebody corrects himself, without what only says that he does: "eight, no, he's nine now" is nine,
 * "no, the other one, Tilda Swinton" is she, and "could it be …?" begins anew.
 */
export const mendAmends = (pieces: readonly Piece[]): Piece[] => questionsApart(hateIsStrong(othersMeant(ages(pieces))))

const saidFrom = (pieces: readonly Piece[], at: number, most: number) =>
  pieces
    .slice(at, at + most)
    .map(({ text }) => text)
    .join(' ')
const countOf = (words: string) => words.trim().split(/\s+/).length

const CORRECTS =
  '(?:no|nope|nah|wait|sorry|oops|well|actually|er|erm|um|uh|oh|hang on|hold on|i mean|i meant|make that|or rather|rather|correction|scratch that|i think)'
const SLIP = new RegExp(`^[,.;:!-] (?:(?:and |but )?${CORRECTS} (?:[,.;:!-] )*)+`)
const WHOSE = /^(?:(?:s?hes|theyre|its|(?:s?he|they|it)(?: is| are| was| has| have| will be)?) )?/
const TURNS = /^(?:(?:turned|turns|turning|just|already|only|now|actually|nearly|almost|going on) )*/
const SINCE =
  /^(?:(?:now|already|actually|today|tomorrow|yesterday|(?:last|this|next) (?:week|month|year)|years? old|year olds?|since (?:last week|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)) )*/
const IS_AGED = /^(?:s?hes|theyre|whos|whore|is|are|aged|age|turns|turned|turning|be|nearly|almost|just|only|now)$/
const OLDEST_CHILD = 17

/** "He's eight, no, he's nine now": the later age is his, and what said so says nothing else. */
function ages(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 0; at < left.length; at += 1) {
    const age = readNumber(left, at)
    const word = left[at]
    if (!age || word?.kind !== 'word' || age.next !== at + 1 || age.value > OLDEST_CHILD) continue
    const old = /^year(?:s)? olds?\b/.exec(saidFrom(left, at + 1, 2))
    if (!old && !IS_AGED.test(wordAt(left, at - 1))) continue
    const from = at + 1 + (old ? 2 : 0)
    const said = saidFrom(left, from, 16)
    const slip = SLIP.exec(said)?.[0]
    if (!slip) continue
    const whose = WHOSE.exec(said.slice(slip.length))?.[0] ?? ''
    const turns = TURNS.exec(said.slice(slip.length + whose.length))?.[0] ?? ''
    const place = from + countOf(slip) + (whose ? countOf(whose) : 0) + (turns ? countOf(turns) : 0)
    const [other, next] = [left[place], readNumber(left, place)]
    if (other?.kind !== 'word' || next?.next !== place + 1 || next.value > OLDEST_CHILD) continue
    const since = SINCE.exec(`${saidFrom(left, place + 1, 5)} `)?.[0] ?? ''
    const end = place + 1 + (since ? countOf(since) : 0)
    // "Ten, no, nine films": something else is counted.
    if (left[end] && left[end]?.kind !== 'mark' && !/^(?:and|so|but|who|please)$/.test(wordAt(left, end))) continue
    left.splice(from, end - from)
    left[at] = { ...word, text: other.text, raw: other.raw }
  }
  return left
}

const WRONG = /^(?:the )?wrong \p{L}+ [,.;:-](?= )/u
const OTHER =
  /^(?:not (?:him|her|that one|them) [,.;-] )?(?:i (?:always )?(?:mix|mixed|confuse|get) (?:them|those two)(?: up| mixed up| confused)? [,.;-] )?(?:(?:(?:i mean|i meant|its|it was|thats|that was) )?(?:(?:the )?wrong (?:one|guy|man|woman|actor|actress|director|name|person|\p{L}+)|the other (?:one|guy|man|woman|actor|actress|director|\p{L}+)|(?:his|her) (?:brother|sister|son|daughter|father|mother|namesake|cousin|husband|wife)|whats (?:his|her) name) [,.;:-] )?/u
/** "Er, no, the other one, Tilda Swinton": whom else was meant is said by the name. */
function othersMeant(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 2; at < left.length; at += 1) {
    const [cue, mark] = [wordAt(left, at - 2), left[at - 1]]
    // "No the other one, Wes Anderson", "wrong Chris, Chris Pine".
    const loose = /^(?:no|nope|sorry|wait|oops)$/.test(wordAt(left, at - 1))
      ? OTHER.exec(saidFrom(left, at, 14))?.[0]
      : ''
    const first = left[at]
    if (loose && first && left[at + countOf(loose)]) {
      left.splice(at, countOf(loose), { kind: 'mark', text: ',', start: first.start, end: first.start })
      continue
    }
    const wrong = mark?.kind === 'mark' ? WRONG.exec(saidFrom(left, at, 4))?.[0] : undefined
    if (wrong && first) {
      left.splice(at, countOf(wrong) - 1, wordFor('sorry', first))
      continue
    }
    if (
      !/^(?:no|nope|sorry|wait|meant|mean|er|erm|um|actually|oops|ah|oh|ugh|argh|damn)$/.test(cue) ||
      mark?.kind !== 'mark'
    )
      continue
    const other = OTHER.exec(saidFrom(left, at, 14))?.[0] ?? ''
    if (other && left[at + countOf(other)]) left.splice(at, countOf(other))
  }
  return left
}

const TOO_STRONG =
  /^(?:(?:ok|okay|well|actually|no|hm|hmm|fine) ,? ?)?(?:(?:well|maybe|perhaps) ,? ?)?(?:(?:hate|hating|loathe|cant stand|cannot stand|never|no|that|this|it)(?: is| was|s|s (?:maybe|perhaps|probably)| may be| might be| sounds) (?:(?:maybe|perhaps|probably|a bit|a little|a tad|rather|too|quite|very|such|so|an?) )*(?:strong|harsh|strict|extreme|unfair|rigid|radical|drastic|big)(?: a)?(?: words?| of me| term)?|i (?:exaggerate|exaggerated|am exaggerating|overstate|overstated)|im exaggerating) (?=[,.;:!-])/
/** "I hate romance. Okay, hate is strong": a softer word follows. */
function hateIsStrong(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 1; at < left.length; at += 1) {
    if (left[at - 1]?.kind !== 'mark') continue
    const found = TOO_STRONG.exec(saidFrom(left, at, 16))?.[0]
    const first = left[at]
    if (!found || !first) continue
    const end = at + countOf(found)
    const mark = left[end]
    left.splice(at, end - at, wordFor('well', first))
    if (mark?.kind === 'mark') left[at + 1] = { ...mark, text: ',' }
  }
  return left
}

const wordFor = (text: string, { start, end }: Piece): Piece => ({
  kind: 'word',
  text,
  raw: text,
  start,
  end,
  capital: false,
  glued: false,
})

const ASKS =
  /^(?:(?:can|could|may|might|would|will|should) (?:it|they|there|you|we|i|this|that|one)|(?:is|are) there|do you)\b/
/** "No kidnapping, and could it be from the nineties?": what is asked for is not turned down. */
function questionsApart(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1]
    const opens = before && (before.text === ',' || /^(?:and|so|but)$/.test(before.text))
    if (!opens || piece.kind !== 'word' || !ASKS.test(saidFrom(pieces, at, 2))) return [piece]
    return [{ kind: 'mark' as const, text: '.', start: piece.start, end: piece.start }, piece]
  })
}
