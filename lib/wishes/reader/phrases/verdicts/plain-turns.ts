import type { Piece } from '../../../text/split-words'
import type { Operation } from '../../../words/operators'
import type { Item } from '../../sentence/items'
import { saidAt } from '../../sentence/reading'

const NOW = '(?: right now| now| tonight| today| this evening| at the moment| really| just)*'
const SHOW =
  '(?:recommending|showing|suggesting|giving|pushing|offering|sending|feeding|proposing|playing|serving|bringing|picking|with)'
/** Turns of speech of many forms, each up to where the thing stands, and what they do with it. */
const TURNS: readonly (readonly [Operation, RegExp])[] = (
  [
    [
      'without',
      `(?:the )?(?:very )?last thing (?:i|we|he|she|they|anyone|id|wed)${NOW} (?:want|need|feel like|fancy|wants|needs)${NOW}(?: to (?:see|watch))?${NOW} is(?: to (?:see|watch))?(?: an?| another| more| some)*`,
    ],
    [
      'without',
      `(?:please )?(?:stop|quit|no more|enough of) ${SHOW}(?: me| us)?(?: so many| so much| all these| all this| all those| any| any more| more| with| the| these)*`,
    ],
    ['much-more', '(?:there (?:are|is) |theres )?(?:never|not nearly|nowhere near)(?: ever)? enough'],
    ['much-more', '(?:there )?(?:can never be|cant be|could never be) enough'],
    [
      'less',
      '(?:i|we) (?:usually|normally|generally|mostly|often|tend to|typically) (?:hate|cant stand|avoid|skip|dislike|dont like|dont watch|loathe|steer clear of|give a miss)',
    ],
    ['neutral', '(?:was |im |i am |i was |were )?(?:only|just) (?:kidding|joking|teasing) about(?: the)?'],
    [
      'more',
      '(?:i |we )?(?:wouldnt|would not|wont|will not) (?:mind|object to|be opposed to|be against|be averse to|be upset about|complain about)(?: seeing| watching| having| some| an?| a bit of| a little)*(?! (?:if|it|that|when|being))',
    ],
  ] as const
).map(
  ([operation, turn]) =>
    [operation, new RegExp(`^(${turn}) (?!(?:that|this|it|them|me|us|i|to|if|time|room|said|sleep)\\b)`)] as const,
)
const LONGEST = 18

/** "Last thing I need right now is a war film", "stop recommending me American stuff", "never enough sharks". */
export function plainTurnAt(pieces: readonly Piece[], at: number): Item | null {
  const stop = pieces.findIndex(({ kind }, place) => place >= at && kind === 'mark')
  const said = `${saidAt(pieces, at, Math.min(at + LONGEST, stop < 0 ? pieces.length : stop))} `
  for (const [operation, turn] of TURNS) {
    const words = turn.exec(said)?.[1]
    if (words && said.length > words.length + 1)
      return { kind: 'operator', operation, words, degree: false, at, end: at + words.split(' ').length }
  }
  return null
}
