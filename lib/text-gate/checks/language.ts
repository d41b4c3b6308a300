import { type Check, objection } from '../parts/check'
import { english, foreign } from '../words/function-words'
import { wordsOf } from '../words/tokens'

const LEAST_ENGLISH = 0.18
const LONG_ENOUGH = 7
const LEAST_STRANGE = 3

/** English in every sentence: by the small words, which no sentence of a language can do without. */
export const checkLanguage: Check = ({ open }, { lexicon, givenKeys }) => {
  for (const sentence of open.split(/[.!?;…]+\s+|\n+/)) {
    const keys = wordsOf(sentence).map(({ key }) => key)
    const ours = keys.filter((key) => english.has(key)).length
    const theirs = keys.filter((key) => foreign.has(key) && !english.has(key) && !givenKeys.has(key)).length
    const strange = keys.filter(
      (key) => key.length > 3 && !english.has(key) && !givenKeys.has(key) && !lexicon.ordinary.has(key),
    ).length
    const mostlyTheirs = theirs > 0 && theirs >= ours && (theirs > 1 || strange > 0)
    // A few words without one of ours, none of which we know.
    const allStrange = ours === 0 && strange >= LEAST_STRANGE && strange === keys.filter((key) => key.length > 3).length
    const mute = keys.length >= LONG_ENOUGH && ours / keys.length < LEAST_ENGLISH
    if (mostlyTheirs || allStrange || (mute && strange > keys.length / 2)) return objection('other-language', sentence)
  }
  const keys = wordsOf(open).map(({ key }) => key)
  const ours = keys.filter((key) => english.has(key)).length
  return keys.length > LONG_ENOUGH && ours / keys.length < LEAST_ENGLISH / 2 ? objection('other-language', open) : null
}
