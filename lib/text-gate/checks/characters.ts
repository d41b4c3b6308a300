import { foldText } from '../../catalog/search-text'
import { type Check, firstMatch, objection } from '../parts/check'
import { acronyms } from '../words/proper-words'

// What English is written in, with the accents of other names. Letters that only look like these are elsewhere.
const STRANGE_LETTER = /[^\P{L}A-Za-zªº\u00c0-\u024f\u1e00-\u1eff]/u
const NOISE = [
  /[\ufffd\p{Co}\p{Cn}]/u,
  /\p{M}/u,
  STRANGE_LETTER,
  /[^\P{So}°©®™№]/u,
  /[\u2500-\u25ff\u2070-\u209f]/,
  // The same mark or letter over and over.
  /(\p{L})\1{3,}/u,
  /([^\p{L}\p{N}\s.])\1{2,}/u,
  /[!?]{2,}/,
  /\S{34,}/,
  // Spelled out letter by letter.
  /(?:(?<![\p{L}\p{N}'’])\p{L}[\s.·_-]+){4,}/u,
]
/** Keys struck in a row. */
const KEYBOARD = /\b(?:asdf|sdfg|dfgh|hjkl|jkl;|qwer|wert[yz]u?|uiop|zxcv|xcvb|yxcv)\w*/i
/** Pictures are taken out; a text of many is no prose. */
const PICTURE = /\p{Extended_Pictographic}/gu
const MOST_PICTURES = 3
const MOST_EXCLAMATIONS = 2
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu
/** Letters and digits in one word: "t3nd3r", "9aF3k"; not "1970s", "20th", "4½", "90-minute". */
const MIXED = /(?<![\p{L}\p{N}])(?=[\p{L}\d]*\p{L})(?=[\p{L}\d]*\d)[\p{L}\d]+/gu
const COUNTED = /^(?:\d+(?:s|st|nd|rd|th|am|pm|mm|d)|mi\d|\dd)$/i

/** Characters that are no English prose. */
export const checkCharacters: Check = ({ open, plain, raw }, { givenKeys }) => {
  const noise = firstMatch(open, [...NOISE, KEYBOARD])
  if (noise !== undefined) return { why: 'noise', at: noise.slice(0, 40) }
  if ((raw.match(PICTURE) ?? []).length > MOST_PICTURES) return { why: 'noise', at: 'pictures' }
  if ((plain.match(/!/g) ?? []).length > MOST_EXCLAMATIONS + (open === plain ? 0 : 1)) return { why: 'noise', at: '!' }
  const shouted = open.match(SHOUTED)?.find((word) => !acronyms.has(word) && !givenKeys.has(foldText(word)))
  if (shouted) return objection('noise', shouted)
  return objection(
    'noise',
    open.match(MIXED)?.find((word) => !COUNTED.test(word) && !givenKeys.has(foldText(word))),
  )
}
