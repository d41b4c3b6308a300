import type { WordsVerdictName } from '../../feedback/words'
import type { ReasonKind } from './kinds-of-reasons'

/** What is wanted no more after all that was said, oldest first: “helpful” later takes it back. */
export function loweredBy(said: readonly { verdict: WordsVerdictName; kinds: readonly string[] }[]): Set<ReasonKind> {
  const lowered = new Set<ReasonKind>()
  for (const { verdict, kinds } of said)
    for (const kind of kinds) {
      if (verdict === 'HELPFUL') lowered.delete(kind)
      else lowered.add(kind)
    }
  return lowered
}
