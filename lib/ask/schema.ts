import { z } from 'zod'
import { cleanText } from '../input'

/** More letters are not read; the page says so. */
export const MOST_LETTERS = 300
/** A longer address than browsers and servers carry is nobody's wish. */
const MOST_TOKENS = 60
const MOST_TOKEN_LETTERS = 160
const MOST_TURNED_DOWN = 40

/** What one person, or all strangers at one network address, may ask: more than anybody types. */
export const ASKS = { max: 40, perSeconds: 60 }

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const texts = (most: number, letters: number) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()).slice(0, most),
    z.array(z.string().trim().max(letters)).catch([]),
  )
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
  not: texts(MOST_TURNED_DOWN, 120).transform((slugs) => [...new Set(slugs.filter((slug) => slug !== ''))]),
})
export type AskParams = z.output<typeof askParams>

/** The address of the same conversation with something changed. */
export function askHref(params: Partial<AskParams>, change: Partial<AskParams> = {}): string {
  const { q, w, not } = { ...params, ...change }
  const address = new URLSearchParams()
  if (q) address.set('q', q)
  if (w) for (const token of w.length > 0 ? w : ['']) address.append('w', token)
  for (const slug of not ?? []) address.append('not', slug)
  const text = address.toString()
  return text ? `/ask?${text}` : '/ask'
}
