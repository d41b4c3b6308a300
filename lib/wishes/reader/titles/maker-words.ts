import type { Piece } from '../../text/split-words'

const MADE = '(?:made|makes|directed|directs|did|shot|filmed|gave us|brought us|is behind|was behind|were behind)'
const SOMEBODY = '(?:guy|man|woman|lady|bloke|dude|fella|chap|girl|person|people|team|folks|one|ones|he|she|they)s?'
/** Who made a film, up to its title: "the director of", "whoever made", "the man behind", "same director as". */
const MAKER = new RegExp(
  `^(?:(?:the|a|any|some|this|that|same|very|other|exact) )*(?:${[
    `(?:director|directors|filmmaker|filmmakers|film ?makers?|maker|makers|regisseur)(?: (?:of|from|behind|as|who ${MADE}|that ${MADE}))(?: (?:in|for|on))?`,
    `${SOMEBODY} (?:behind|(?:who|that|which)(?: also)? ${MADE})`,
    `who(?:m|so)?ever (?:also )?${MADE}`,
  ].join('|')})(?: the (?:film|movie|picture))?$`,
)
export const MOST_WORDS = 9

/** Whether the words right before a place say who made what is named there. */
export const afterMaker = (pieces: readonly Piece[], at: number): boolean => makerBefore(pieces, at) !== null

/** Where words that end at a place begin to say who made a film, the longest reading first; null where they do not. */
export function makerBefore(pieces: readonly Piece[], at: number): number | null {
  for (let start = Math.max(0, at - MOST_WORDS); start < at; start += 1)
    if (
      MAKER.test(
        pieces
          .slice(start, at)
          .map(({ text }) => text)
          .join(' '),
      )
    )
      return start
  return null
}
