import { foldText } from '../../catalog/search-text'
import { irregular } from './irregular-forms'

const WORD = /[\p{L}\p{N}½]+(?:['’-][\p{L}\p{N}]+)*/gu

export type Word = { text: string; key: string; start: number; end: number }

/** The words of a text, each with its spelling for comparing: no case, no accents, no apostrophes. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    key: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

export const keysOf = (text: string): string[] => foldText(text).split(' ').filter(Boolean)

const ENDING =
  /(?:hoods?|ships?|doms?|isms?|ists?|ations?|ative|ions?|ive|iness|ingly|fully|ness(?:es)?|ments?|ities|ity|ings?|edly|ed|ies|es|ers?|ly|al|ous|ful|s|e|y)$/
const SHORTEST_ROOT = 3
const LONGEST_ROOT = 6

/** What words of one family have in common: "tense" and "tension", "contemplative" and "contemplation". */
export function rootOf(form: string): string {
  const key = irregular.get(form) ?? form
  const bare = key
    .replace(ENDING, '')
    .replace(ENDING, '')
    .replace(/[iye]$/, '')
  return (bare.length >= SHORTEST_ROOT ? bare : key.slice(0, 5)).slice(0, LONGEST_ROOT)
}

/** Whether the word at this place begins a sentence or a clause of its own. */
export const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?…:;–—(])["“”‘’'«»*_(\s‹›]*$/.test(text.slice(Math.max(0, start - 6), start)) ||
  text.slice(0, start).trim() === ''
