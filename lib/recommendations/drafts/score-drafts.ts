import type { Judged } from '../../text-gate/judge-text'
import type { DraftScore } from './read-drafts'

const STANDS = 100
const SHORTENED = 50
/** What was given counts within a text that stands, and never makes up for one that does not. */
const MOST_TOLD = 40

/** What the gate makes of one text: nothing of a refused one, else more the more of what was given it speaks of. */
export const scoreOf = (judged: Judged): number =>
  judged.shown === null ? 0 : (judged.shortened ? SHORTENED : STANDS) + Math.min(judged.told, MOST_TOLD)

export function scoreOfText(judged: Judged | null): DraftScore {
  return { score: judged ? scoreOf(judged) : 0, isBest: false }
}

/** A list is as good as its texts; one whose every place has a text that stands needs no other. */
export function scoreOfList(judged: readonly Judged[], places: number): DraftScore {
  const standing = judged.filter(({ shown }) => shown !== null).slice(0, places)
  const score = standing.reduce((sum, each) => sum + scoreOf(each), 0)
  return { score, isBest: standing.filter(({ shortened }) => !shortened).length >= places }
}
