import { capSentence } from '../../ai/clean-prose'
import type { Language } from '../../languages/parts/language'
import { termWords } from '../../languages/term-words'
import { checkAddresses } from '../checks/addresses'
import { checkCharacters } from '../checks/characters'
import { checkMarkup } from '../checks/markup'
import { checkRepetition } from '../checks/repetition'
import { checkStyle } from '../checks/style'
import { checkOrders } from '../checks/subject'
import type { Check, Draft, Grounds } from '../parts/check'
import { draftOf } from '../parts/draft'
import type { Objection } from '../parts/given'
import { keysOf } from '../words/tokens'
import {
  checkFigures,
  checkGroup,
  checkMakers,
  checkReader,
  checkTitles,
  checkTold,
  checkWords,
  type TranslatedGrounds,
  toldIn,
} from './checks'
import { knownWords } from './known-words'

/** Subjects that say something of whoever is told to have them: of films alone. */
const DELICATE = [
  ...'addiction ageing death disability divorce faith gender grief guilt holocaust illness immigration lgbtq'.split(
    ' ',
  ),
  ...'loneliness madness masculinity midlife politics poverty race sexuality slavery trauma womens-lives'.split(' '),
].map((id) => `theme:${id}`)
const DELICATE_DETAILS =
  'blindness cancer cults deafness dementia nazis nuns pregnancy priests prostitution refugees'.split(' ')

/** The same in any language: letters, markup, addresses, repetition, planted orders. */
const shared: readonly Check[] = [checkMarkup, checkCharacters, checkAddresses, checkOrders, checkStyle]
const further = [checkWords, checkTitles, checkFigures, checkMakers, checkReader, checkGroup, checkTold]

/** The marks of other languages round a title, as the gate reads them. */
const plainMarks = (text: string) =>
  text
    .replace(/„([^“”„]{1,90})[“”]/gu, '“$1”')
    .replace(/[»«]([^»«]{1,90})[«»]/gu, '“$1”')
    .replace(/[¿¡]/g, '')

/** Holds a text in another language against what was given of it. */
export function judgeTranslated(written: string, taken: readonly string[], language: Language, grounds: Grounds) {
  const draft = draftOf(plainMarks(written), taken)
  const delicate = new Set(
    [...DELICATE, ...DELICATE_DETAILS.map((id) => `detail:${id}`)]
      .flatMap((facet) => keysOf(termWords(language, facet, '') ?? ''))
      .filter((key) => key.length > 3)
      .map(language.gate.stem),
  )
  const own = grounds.ownWords.filter((text) => !grounds.orders.includes(text))
  const known = knownWords(language, [...grounds.topics, ...own])
  const all: TranslatedGrounds = {
    ...grounds,
    spoken: language,
    known,
    delicate: (key) => !known.isSmall(key) && delicate.has(language.gate.stem(key)),
  }
  return { draft, refused: objectionIn(draft, all), told: toldIn(draft, all).length }
}

function objectionIn(draft: Draft, grounds: TranslatedGrounds): Objection | null {
  for (const check of [...shared, ...further]) {
    const found = check(draft, grounds)
    if (found) return found
  }
  return grounds.use.isPhrase ? null : checkRepetition(draft, grounds)
}

/** As it is shown: with its own marks, cut to its length. */
export const shownTranslated = (written: string, maxChars: number): string =>
  capSentence(draftOf(written, []).plain, maxChars)
