import { wordAt } from '../../text/numbers'
import type { Piece, Word } from '../../text/split-words'
import { saidAt } from './reading'

/** What a heading says of the list behind it, told by its last words; the word the reader knows it by. */
const HEADINGS: readonly (readonly [heading: RegExp, operator: string])[] = [
  [
    /\b(?:dislikes?|dont like|do not like|doesnt like|dont enjoy|dont care for|not keen on|not into|not a fan of|not my thing|least favou?rites?|less|fewer|less of|meh|cons|bored (?:of|by|with)|tired of|sick of)$/,
    'dislikes',
  ],
  [
    /\b(?:avoids?|avoiding|dont want(?: to see)?|do not want(?: to see)?|never|never ever|hates?|hated|loathes?|cant stand|cannot stand|cant watch|wont watch|(?:dont|do not) watch|refuse to watch|never watch|no gos?|nogos?|no goes|deal ?breakers?|turn offs?|red lines?|red flags?|off limits|not allowed|exclude|excluded|excluding|banned|blacklist|blocked|hard nos?|no thanks?(?: you)?|nos?|nope|noes|not|none|nothing|skip|keep (?:off|away from|out)|stay away from|spare me|leave out|without|allergic to|triggers)$/,
    'avoid',
  ],
  [/\b(?:loves?|adores?|favou?rites?|favs?|faves?|obsessed with|obsessions?|top)$/, 'adore'],
  [
    /\b(?:likes?|liked|enjoys?|into|pros|want|wants|wanted|wish ?list|yes(?: please)?|yeah|yep|in the mood for)$/,
    'likes',
  ],
]
/** All a heading is made of besides: "genres I", "things my wife", "kinds of film we really". */
const AROUND =
  /^(?:my|our|his|her|their|the|a|some|all|big|i|we|he|she|they|you|that|which|what|want|need|things?|stuff|genres?|films?|movies?|kinds?|types?|sorts?|of|subjects?|themes?|topics?|please|really|absolutely|always|usually|mostly|and|to|watch|see|also|id|would|do|just|is|are|list|for|me|us|wife|husband|partner|boyfriend|girlfriend|mum|mom|dad|son|daughter|kids?)$/
const LONGEST = 9
/** "None of the following please": what a list is called, and courtesy behind it. */
const CALLED =
  /(?: (?:all|any|one|a single one|either))?(?: of)? (?:the following|these|those|this list)(?: (?:things|subjects|genres|kinds|themes|films))?(?: please| pls| thanks)?$/
const STANDS_BEFORE = /^[.,;!?)-]$/

/** "Genres I like: crime, noir. Genres I avoid: war", as lines and bullets too: the heading holds for what stands behind it, and for nothing before. */
export function labelledLists(pieces: readonly Piece[], text: string): Piece[] {
  const made: Piece[] = []
  let inList = false
  let isAgainst = false
  for (let at = 0; at < pieces.length; at += 1) {
    const heading = isOpen(pieces, at) ? headingAt(pieces, at) : null
    const piece = pieces[at]
    if (heading) {
      const before = made.at(-1)
      if (before?.kind === 'mark') made[made.length - 1] = { ...before, text: '.' }
      made.push(heading.word, heading.mark)
      inList = true
      isAgainst = /^(?:avoid|dislikes)$/.test(heading.word.text)
      at = heading.end - 1
      // Lines and bullets right behind the heading.
      while (isBreak(pieces[at + 1], text)) at += 1
    } else if (inList && isBreak(piece, text)) {
      // What follows is a list line, or the next heading, which makes a stop of the comma.
      if (made.at(-1)?.text !== ',') made.push({ ...(piece as Piece & { kind: 'mark' }), text: ',' })
    } else if (piece && inList && isAgainst && piece.text === ',' && isListed(pieces, at + 1)) {
      // One heading holds for the whole of its list, whatever stands in it.
      made.push({
        kind: 'word',
        text: 'or',
        raw: 'or',
        start: piece.start,
        end: piece.end,
        capital: false,
        glued: false,
      })
    } else if (piece) {
      if (piece.kind === 'mark' && /^[.;!?]$/.test(piece.text)) inList = false
      made.push(piece)
    }
  }
  return made
}

const isOpen = (pieces: readonly Piece[], at: number) =>
  at === 0 || (pieces[at - 1]?.kind === 'mark' && STANDS_BEFORE.test(pieces[at - 1]?.text ?? ''))

const OPENS =
  /^(?:i|we|you|he|she|it|they|but|only|more|love|like|please|yes|maybe|something|anything|with|from|a|an|thanks|so|and|or|not|rather|just|otherwise|else|everything|set|in|for|under|over|max|min|\d+)$/
/** A thing or two words of one, up to the next mark. */
function isListed(pieces: readonly Piece[], at: number): boolean {
  const end = pieces.findIndex((piece, place) => place >= at && piece.kind === 'mark')
  const words = pieces.slice(at, end < 0 ? pieces.length : end)
  return (
    words.length > 0 && words.length < 4 && !words.some(({ text }) => OPENS.test(text)) && pieces[end]?.text !== ':'
  )
}

/** A new line, or the dash, dot or star before one. */
function isBreak(piece: Piece | undefined, text: string): boolean {
  if (piece?.kind !== 'mark') return false
  if (text[piece.start] === '\n') return true
  const line = text.slice(0, piece.start)
  return /^[-•*]$/.test(piece.text) && /(?:^|\n)\s*$/.test(line)
}

function headingAt(pieces: readonly Piece[], at: number): { word: Word; mark: Piece; end: number } | null {
  let end = at
  while (pieces[end]?.kind === 'word' && end - at < LONGEST) end += 1
  const mark = pieces[end]
  const last = pieces[end - 1]
  if (mark?.text !== ':' || last?.kind !== 'word') return null
  const whole = saidAt(pieces, at, end)
  const called = CALLED.exec(whole)?.[0] ?? ''
  const said = whole.slice(0, whole.length - called.length)
  const until = end - (called === '' ? 0 : called.trim().split(' ').length)
  for (const [heading, operator] of HEADINGS) {
    const words = heading.exec(said)?.[0].split(' ').length
    if (words === undefined) continue
    const around = Array.from({ length: until - at - words }, (_, place) => wordAt(pieces, at + place))
    if (around.every((word) => AROUND.test(word))) return { word: { ...last, text: operator }, mark, end: end + 1 }
  }
  return null
}
