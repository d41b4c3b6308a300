import { type Check, firstMatch, objection } from '../parts/check'
import { COUNT_WORD, countOf } from '../words/counted'

const ENDINGS =
  'com|net|org|info|biz|example|test|invalid|local|localhost|onion|io|co|ly|to|gg|tv|me|ru|cn|in|uk|de|fr|eu|us|app|dev|xyz|shop|site|online|store|live|club|top|link|movie|film|stream|cc|sh|ai'
const LINK = [/\b(?:https?|hxxps?|ftp|data|file|mailto|javascript)\s*:\s*\/?\/?\S|:\/\//i, /\bwww\s?\./i]
const ADDRESS = [
  /\S@\S|(?:^|\s)@\p{L}/u,
  new RegExp(`\\b[\\p{L}\\d][\\p{L}\\d-]{0,62}\\.(?:${ENDINGS})(?![\\p{L}\\d])`, 'u'),
  new RegExp(
    `\\[\\.\\]|\\(\\.\\)|[[(]\\s*dot\\s*[\\])]|\\bdot (?:${ENDINGS})\\b|\\b\\p{L}+ ?\\. ?(?:com|net|org)\\b`,
    'iu',
  ),
  /\b\d{1,3}(?:\.\d{1,3}){3}\b|\blocalhost\b/i,
  /(?:^|\s)#[\p{L}\d]/u,
  /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}’']+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Square|Court|Place|Terrace)\b/u,
]
const SECRET =
  /\b(?:pass(?:word|code|phrase|key)s?|pin (?:code|number)|(?:your|the|my) PIN|api[ -]?keys?|secret keys?|access tokens?|private keys?|seed phrase|credentials|cvv|cvc|iban|credit card|debit card|card (?:number|\d)|bank (?:account|details)|social security|log ?in (?:details|data)|your log ?in)\b/i

/** Seven digits in a row, however they are spaced, are a telephone, a card or an account. */
const LONG_NUMBER = /(?<![\p{L}\d])\+?\(?\d(?:[\s().\-–/]{0,2}\d){6,}/u

export const checkAddresses: Check = ({ open, written }, { givenText }) => {
  const secret = SECRET.exec(open)?.[0]
  if (secret !== undefined && !givenText.includes(secret.toLowerCase())) return objection('address', secret)
  return objection('address', firstMatch(written, LINK) ?? firstMatch(open, [...ADDRESS, LONG_NUMBER]))
}

const HUNDREDS = new RegExp(`\\b(${COUNT_WORD})[- ]hundred\\b`, 'gi')
const NUMBERED =
  /\b(?:films?|movies?|number|no\.|nr\.?|item|id|candidate|entry|user|account|row|element|position|place|rank|record)s?\s*[:#]?\s*\d+/i
const LISTED = /\d+\s*[,;]\s*\d+\s*[,;]\s*(?:and\s*)?\d+|\d+,\s*\d+ and \d+/
/** Small numbers may stand before or after a unit such as minutes or stars; larger ones must have been given. */
const SMALL = 100

/** Numbers that nobody gave: ids, scores, box office, the year of something else. */
/** "sixteen hundred men" may be 1,600. */
const hundredsIn = (text: string): number[] =>
  [...text.matchAll(HUNDREDS)].map(([, count = '']) => 100 * countOf(count))

export const checkNumbers: Check = ({ open }, { numbers, givenKeys, givenText }) => {
  const known = new Set([...numbers, ...hundredsIn(givenText)])
  const numbered = firstMatch(open, [NUMBERED, LISTED])
  if (numbered !== undefined && !(/\d+/g.exec(numbered) ?? []).every((digits) => givenKeys.has(digits)))
    return objection('number', numbered)
  if (/\b10\/10\b|\bout of (?:ten|10|five|5)\b|\d\s*%/.test(open)) return objection('number', 'out of ten')
  const strange = open.match(/(?<![\p{L}\d.½])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu)?.find((digits) => {
    const value = Number(digits.replace(/,(?=\d{3})/g, ''))
    return value >= SMALL && !known.has(value) && !givenKeys.has(digits)
  })
  return objection('number', strange)
}
