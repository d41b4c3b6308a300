import { stripMarkup } from '../../ai/clean-prose'
import { wordsOf } from '../words/tokens'
import type { Draft } from './check'

/** Marks that only weigh on a word; they are taken off and the words stay. */
export const LIGHT_TAG = /<\/?(?:b|i|em|strong|u|br|p|q|cite|span|small)\s*\/?>/gi

const EMOJI = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*/gu
const KEPT_SIGNS = /^[©®™]$/
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}/gu
/** Stands where a title, a name or words of the person's own stood. */
const TAKEN_OUT = '‹›'
const SHORTEST_NAME = 2

/** A text without what nobody sees, as it would be shown, and with what it was given taken out. */
export function draftOf(text: string, given: readonly string[]): Draft {
  const written = text
    .normalize('NFC')
    .replace(EMOJI, (sign) => (KEPT_SIGNS.test(sign) ? sign : ' '))
    .replace(INVISIBLE, '')
    .trim()
  const plain = stripMarkup(written.replace(LIGHT_TAG, ''))
  const open = without(plain, given)
  return { raw: text, written, plain, open, words: wordsOf(plain) }
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** The text with each of the names taken out where it stands as words of its own, the longest first. */
function without(text: string, names: readonly string[]): string {
  let left = text
  for (const name of names.filter(({ length }) => length >= 1).toSorted((a, b) => b.length - a.length)) {
    const pieces = left.split(name)
    if (pieces.length === 1) continue
    left = pieces.reduce((before, after) => {
      const whole = !isLetter(before.at(-1)) && !isLetter(after[0])
      return `${before}${whole && (name.length >= SHORTEST_NAME || /[\p{Lu}\p{N}]/u.test(name)) ? TAKEN_OUT : name}${after}`
    })
  }
  return left
}
