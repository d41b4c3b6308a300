import { createHash } from 'node:crypto'
import { slugify } from '../catalog/slugify'
import { isWords } from './schema'

/** The line a sentence stands in: the same words, however they are spelled out, are said once. */
export function wordsLine(words: string): `words:${string}` {
  const slug = slugify(words)
  const mark = createHash('sha256').update(words.trim().toLowerCase()).digest('hex').slice(0, 10)
  return `words:${slug.length > 0 && slug.length <= 100 ? slug : `${slug.slice(0, 80)}-${mark}`}`
}

/** The lines that go when another one takes their place: none where it is the same, or no line of own words. */
export const replacedBy = (line: string, instead: string | undefined): string[] =>
  instead !== undefined && isWords(instead) && instead !== line ? [instead] : []

/** Notes to be kept off with one more or one less, each once. */
export const withNote = (notes: readonly string[], note: string, isOn: boolean): string[] => [
  ...notes.filter((each) => each !== note),
  ...(isOn ? [note] : []),
]
