import { type Check, objection } from '../parts/check'
import { wordsOfOrder } from '../parts/orders'
import { telling } from '../words/function-words'
import { keysOf } from '../words/tokens'

/** Shorter runs are what anybody says. */
const RUN = 5

/** A run of words out of what only shows a style, or an unusual word of it, unless it was given elsewhere too. */
export const checkStyle: Check = ({ plain, words }, { styles = [], givenText, givenKeys, lexicon }) => {
  for (const style of styles) {
    const runs = new Set(runsOf(keysOf(style)))
    const repeated = runsOf(keysOf(plain)).find((run) => runs.has(run) && !givenText.includes(run))
    if (repeated) return objection('repeats-style', repeated)
    const unusual = new Set(wordsOfOrder(style).filter((word) => !givenKeys.has(word) && !lexicon.ordinary.has(word)))
    const taken = words.find(({ key }) => unusual.has(key) && telling(key))
    if (taken) return objection('repeats-style', taken.text)
  }
  return null
}

const runsOf = (keys: readonly string[]): string[] =>
  keys.slice(RUN - 1).map((_, at) => keys.slice(at, at + RUN).join(' '))
