import { capSentence } from '../ai/clean-prose'
import { findLanguage } from '../languages/languages'
import type { Language } from '../languages/parts/language'
import { checkAddresses, checkNumbers } from './checks/addresses'
import { checkCharacters } from './checks/characters'
import { checkFacts } from './checks/facts'
import { checkLanguage } from './checks/language'
import { checkMarkup } from './checks/markup'
import { checkNames } from './checks/names'
import { checkPersonal, checkSelling } from './checks/personal'
import { checkPhrase } from './checks/phrase'
import { checkRepetition } from './checks/repetition'
import { checkStyle } from './checks/style'
import { checkOrders, checkSubject, toldIn } from './checks/subject'
import { checkDataTalk, checkItself } from './checks/talk'
import type { Check, Draft, Grounds } from './parts/check'
import { draftOf } from './parts/draft'
import type { Given, Objection, TextUse } from './parts/given'
import { isOrder } from './parts/orders'
import { judgeTranslated, shownTranslated } from './translated/judge'
import { naming, telling } from './words/function-words'
import { lexiconOf } from './words/ordinary-words'
import { keysOf, rootOf } from './words/tokens'

/** `shown`: safe to show, and null when nothing is. `told`: how much of what was given it speaks of. */
export type Judged =
  | { shown: string; shortened: boolean; told: number; refused: null }
  | { shown: null; shortened: false; refused: Objection }

/** A text so many times too long is not this text with a little too much at its end. */
const TOO_LONG = 3
/** Names in the data longer than this are sentences, and stay in view. */
const LONGEST_NAME = 90
const MOST_WORDS_OF_OWN = 60
const LEAST_WORDS = 2

// The cheap and the telling ones first; each runs once over a text of bounded length.
const checks: readonly Check[] = [
  checkMarkup,
  checkCharacters,
  checkAddresses,
  checkDataTalk,
  checkItself,
  checkPersonal,
  checkSelling,
  checkOrders,
  checkStyle,
  checkNames,
  checkNumbers,
]
const checksOfSentences: readonly Check[] = [checkRepetition, checkLanguage, checkFacts, checkSubject]

const refuse = (refused: Objection): Judged => ({ shown: null, shortened: false, refused })

/** Holds one text against what it was written from. Nothing is shown that any of the checks objects to. */
export function createGate(given: Given, use: TextUse): (written: string) => Judged {
  const grounds = groundsOf(given, use)
  const taken = [
    ...given.nameable.flatMap(({ title }) => [title, title.replace(/[“”"]/g, '')]),
    ...given.people,
    ...given.ownWords.filter((text) => text.length <= MOST_WORDS_OF_OWN),
  ].filter((text) => text.length <= LONGEST_NAME && !isOrder(text))
  const language = findLanguage(given.language)
  return (written) => {
    if (written.length > use.maxChars * TOO_LONG) return refuse({ why: 'too-long', at: `${written.length} characters` })
    if (language) return judgeIn(language, written, taken, grounds)
    const draft = draftOf(written, taken)
    if (draft.plain.length < use.minChars || draft.words.length < (use.isPhrase ? 1 : LEAST_WORDS))
      return refuse({ why: written.trim().length > 40 ? 'markup' : 'too-short', at: draft.plain })
    const refused = firstObjection(
      [...checks, ...(use.isPhrase ? [] : checksOfSentences), ...(use.speaksToNobody ? [checkPhrase] : [])],
      draft,
      grounds,
    )
    if (refused) return refuse(refused)
    const shown = use.isPhrase ? draft.plain : capSentence(draft.plain, use.maxChars)
    return { shown, shortened: shown.length < draft.plain.length, told: toldIn(draft, grounds).length, refused: null }
  }
}

/** What the checks above read of English sentences no other language has: it is held to stricter rules instead. */
function judgeIn(language: Language, written: string, taken: readonly string[], grounds: Grounds): Judged {
  const { use } = grounds
  const { draft, refused, told } = judgeTranslated(written, taken, language, grounds)
  if (draft.plain.length < use.minChars || draft.words.length < LEAST_WORDS)
    return refuse({ why: 'too-short', at: draft.plain })
  if (refused) return refuse(refused)
  const shown = shownTranslated(written, use.maxChars)
  return { shown, shortened: shown.length < draft.plain.length, told, refused: null }
}

function firstObjection(all: readonly Check[], draft: Draft, grounds: Grounds): Objection | null {
  for (const check of all) {
    const found = check(draft, grounds)
    if (found) return found
  }
  return null
}

function groundsOf(given: Given, use: TextUse): Grounds {
  const names = [...given.nameable.map(({ title }) => title), ...given.people]
  const all = [...names, ...given.ownWords, ...given.topics, ...given.said]
  const orders = all.filter(isOrder)
  const honest = all.filter((text) => !orders.includes(text))
  const keys = honest.flatMap(keysOf)
  return {
    ...given,
    use,
    lexicon: lexiconOf(given.catalog),
    givenKeys: new Set([
      ...keys,
      ...honest.flatMap((text) => keysOf(text.replace(/['’]s\b/g, ''))),
      ...given.numbers.map(String),
    ]),
    givenRoots: new Set([...keys.filter(telling), ...given.topics.flatMap(keysOf).filter(naming)].map(rootOf)),
    givenText: honest.map((text) => `${text.toLowerCase()} | ${keysOf(text).join(' ')}`).join(' | '),
    givenWritten: honest.filter((text) => !names.includes(text)).join(' | '),
    orders,
  }
}
