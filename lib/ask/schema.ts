import { z } from 'zod'
import { cleanText } from '../input'
import { MOST_STEP_LETTERS, MOST_STEPS, stepText } from './steps'

/** More letters are not read; the page says so. */
export const MOST_LETTERS = 600
/** A longer address than browsers and servers carry is nobody's wish. */
const MOST_TOKENS = 60
const MOST_TOKEN_LETTERS = 160
const MOST_TURNED_DOWN = 40
const MOST_SHOWN = 8
const MOST_LET_IN = 12
/** What was said on the way is shown, and no more: the wish itself stands in its tokens. */
const MOST_SAID = 8
const MOST_SAID_LETTERS = 80

/** What one person, or all strangers at one network address, may ask: more than anybody types. */
export const ASKS = { max: 40, perSeconds: 60 }

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const texts = (most: number, letters: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()).slice(0, most),
    z.array(z.string().trim().max(letters)).catch([]),
  )
const slugs = (most: number) => texts(most, 120).transform((list) => [...new Set(list.filter((slug) => slug !== ''))])
const words = z.preprocess(one, z.string().catch('')).transform((text) => cleanText(text).replace(/\s+/g, ' ').trim())

/** The conversation as it stands in the address; what is not known is ignored, so that old links keep working. */
export const askParams = z.object({
  /** What was said first. */
  q: words,
  /** The wish that stands, one token each; without it the words are read anew. An empty one: nothing is left of it. */
  w: z.preprocess(
    (value) => (value === undefined ? undefined : [value].flat().slice(0, MOST_TOKENS)),
    z
      .array(z.string().trim().max(MOST_TOKEN_LETTERS))
      .transform((tokens) => tokens.filter((token) => token !== ''))
      .optional()
      .catch(undefined),
  ),
  /** Slugs of films turned down on the way. */
  not: slugs(MOST_TURNED_DOWN),
  /** What was said after the first words, the latest last. */
  said: texts(MOST_SAID, MOST_SAID_LETTERS).transform((list) => list.filter((each) => each !== '')),
  /** Rules of somebody's own that are let in for tonight (`ruleKey`). */
  once: texts(MOST_LET_IN, MOST_TOKEN_LETTERS).transform((list) => list.filter((each) => each !== '')),
  /** Where the conversation stood before, the latest last: what "undo" goes back to. */
  was: texts(MOST_STEPS, MOST_STEP_LETTERS),
})
export type AskParams = z.output<typeof askParams>

/** What a follow-up brings beside the conversation; it leaves the address as soon as it is read. */
export const followUpParams = z.object({
  more: words,
  /** Slugs of the films on the page it was said on, in their order: what "the third" is. */
  on: slugs(MOST_SHOWN),
})

/** The conversation with one more thing said. */
export const saidOn = ({ said }: Pick<AskParams, 'said'>, words: string): string[] =>
  [...said, words.slice(0, MOST_SAID_LETTERS).trim()].slice(-MOST_SAID)

/** The turns that can be walked back once another wish stands. */
function stepsWith({ w, not = [], said = [], was = [] }: Partial<AskParams>): string[] {
  const step = stepText({ w, not: not.length, said: said.length })
  return step === null ? [] : [...was, step].slice(-MOST_STEPS)
}

/** The address of the same conversation with something changed; with another wish, it can be walked back. */
export function askHref(params: Partial<AskParams>, change: Partial<AskParams> = {}): string {
  const was = change.w && (params.q || params.w) ? stepsWith(params) : params.was
  const { q, w, not, said, once } = { ...params, ...change }
  const address = new URLSearchParams()
  if (q) address.set('q', q)
  if (w) for (const token of w.length > 0 ? w : ['']) address.append('w', token)
  for (const slug of not ?? []) address.append('not', slug)
  for (const each of said ?? []) address.append('said', each)
  for (const each of once ?? []) address.append('once', each)
  for (const each of was ?? []) address.append('was', each)
  const text = address.toString()
  return text ? `/ask?${text}` : '/ask'
}

/** The words said last: those a reader reads. */
export const lastWords = ({ q, said }: Pick<AskParams, 'q' | 'said'>): string =>
  (said.at(-1) ?? q).slice(0, MOST_LETTERS)
