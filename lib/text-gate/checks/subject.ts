import { type Check, type Draft, type Grounds, objection } from '../parts/check'
import { wordsOfOrder } from '../parts/orders'
import { countedWords } from '../words/counted'
import { craftWords } from '../words/craft-words'
import { telling } from '../words/function-words'
import { keysOf, rootOf } from '../words/tokens'

/** So many words may rest on one that was given. */
const WORDS_EACH = 26
/** Up to so many words a sentence is short: one to a person about their list, of whom nothing is known yet. */
const SHORT = 17
const TO_A_PERSON = new Set(
  'you your yourself rate rated rating ratings taste list verdict catalogue catalog unrated known well guess'.split(
    ' ',
  ),
)
const MOST_ASKED = 4
/** Of how a film is made so much counts as said of this film; more of it says no more. */
const MOST_CRAFT = 2
/** A text is cut to its length: words beyond that are not asked to speak of anything. */
const CHARS_EACH = 6

/** Quotations of a few words from what was given. */
const quotationsIn = (text: string, givenText: string): number =>
  [...text.matchAll(/[“"]([^”"“]{8,90})[”"]/g)].filter(([, quoted = '']) => {
    const keys = keysOf(quoted)
    return keys.length >= 3 && givenText.includes(keys.join(' '))
  }).length

/** What was given and the text speaks of, as roots of words. */
export const toldIn = ({ words }: Draft, { givenRoots }: Grounds): string[] => [
  ...new Set(words.map(({ key }) => rootOf(key)).filter((root) => givenRoots.has(root))),
]

/** It must speak of this film or of this person, in words that were given. */
export const checkSubject: Check = (draft, grounds) => {
  const { words, open, plain } = draft
  const { use, givenKeys, givenText } = grounds
  const told = toldIn(draft, grounds)
  // What was given as a title or a name was taken out of `open`.
  const named =
    (open.match(/‹›/g) ?? []).length +
    quotationsIn(plain, givenText) +
    (plain.match(/\d+/g) ?? []).filter((digits) => givenKeys.has(digits)).length +
    countedWords(plain).filter((count) => count > 20 && givenKeys.has(String(count))).length
  const toPerson = words.filter(({ key }) => TO_A_PERSON.has(key)).length
  const each =
    named + toPerson > 0 && use.about !== 'some' ? WORDS_EACH * 2 : WORDS_EACH * (use.about === 'some' ? 1 : 0.6)
  const craft = use.about === 'one' ? new Set(words.map(({ key }) => key).filter((key) => craftWords.has(key))).size : 0
  const length = Math.min(words.length, Math.ceil(use.maxChars / CHARS_EACH))
  const wanted = Math.min(
    MOST_ASKED,
    Math.max(
      use.about === 'some' && words.length >= SHORT ? 2 : 1,
      use.about === 'one' && words.length < SHORT ? 1 : Math.ceil(length / each),
    ),
  )
  if (told.length + named + Math.min(craft, MOST_CRAFT) >= wanted) return null
  if (use.about === 'person' && toPerson >= 2) return null
  if (use.about === 'one' && words.length <= SHORT && toPerson >= 2) return null
  return objection('beside-the-point', plain)
}

/** Shorter runs are turns of phrase the templates ask for. */
const RUN = 8
const ORDER_RUN = 4

/** A run of words of the instructions or of an order in the data, or a word only such an order holds. */
export const checkOrders: Check = ({ plain, words }, { instructions = '', orders, lexicon, givenKeys }) => {
  const keys = keysOf(plain)
  if (sharesRun(keys, keysOf(instructions), RUN)) return objection('repeats-orders', plain)
  for (const order of orders) {
    if (sharesRun(keys, keysOf(order), ORDER_RUN)) return objection('repeats-orders', order)
    const planted = new Set(wordsOfOrder(order).filter((word) => !givenKeys.has(word) && !lexicon.ordinary.has(word)))
    const obeyed = words.find(({ key }) => planted.has(key) && telling(key))
    if (obeyed) return objection('repeats-orders', obeyed.text)
  }
  return null
}

function sharesRun(keys: readonly string[], others: readonly string[], length: number): boolean {
  const runs = new Set<string>()
  for (let at = 0; at + length <= others.length; at++) runs.add(others.slice(at, at + length).join(' '))
  return keys.some((_, at) => at + length <= keys.length && runs.has(keys.slice(at, at + length).join(' ')))
}
