import { z } from 'zod'

const written = /^[-+]?\d{1,15}(\.\d{1,15})?$/

/** Of a form's text the number it is; `true`, lists and empty fields are no numbers. */
const asNumber = (value: unknown) => (typeof value === 'string' && written.test(value.trim()) ? Number(value) : value)

/** A number, or one written out as a form sends it. */
export const numeric = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(asNumber, schema)

/** The highest number a column of the database holds: beyond it there is no row, and asking is an error there. */
export const HIGHEST_ID = 2_147_483_647

/** The number of a row, also as a form sends it. */
export const rowId = numeric(z.number().int().positive().max(HIGHEST_ID))

const MOST_PAGES = 1_000

/** The page of a list as it stands in an address; what is no page is the first. */
export const pageNumber = numeric(z.int().min(1).max(MOST_PAGES)).catch(1)

/** Halves of characters that stand alone. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/** What no text of ours can hold: NUL, which the database refuses, and halves of characters. */
export const cleanText = (text: string): string => text.replaceAll('\0', '').replace(halves, '\ufffd')

/** A name or a title of somebody's own: nothing in it may turn the letters around it the other way. */
export const cleanName = (text: string): string => cleanText(text).replace(bidi, '')

const DEEPEST = 12

/** No form and no page of ours sends such a thing. */
export class NotPlainData extends Error {}
const notPlain = () => new NotPlainData('This was sent in a form that cannot be read.')

/**
 * The same value with every text in it clean, also the names of fields. What an action is sent may also hold promises, maps,
 * streams and functions, which none of ours takes: a schema that waits for one would wait, or fail, with it.
 */
export function cleanDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'function' || typeof value === 'symbol' || depth > DEEPEST) throw notPlain()
  if (typeof value !== 'object' || value === null || value instanceof File) return value
  if (Array.isArray(value)) return value.map((each) => cleanDeep(each, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) throw notPlain()
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [cleanText(name), cleanDeep(each, depth + 1)]))
}

/** Words as a part of a LIKE pattern, where "%" and "_" stand for themselves. */
export const escapeLike = (words: string): string => words.replace(/[\\%_]/g, '\\$&')
