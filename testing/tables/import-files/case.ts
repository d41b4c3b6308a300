import { zipOf } from '../../zip-fixtures'

/**
 * What a file comes to. `found` holds one line a film: slug, what is said of it (stars, "seen", "want", "liked") and the
 * day, when the file gives one. What is found is stored, and stands in the export.
 */
export type Expected = {
  source: string
  found?: string[]
  /** Taken, but shown as uncertain: the year is one off. */
  probably?: string[]
  /** Titles that fit several films, or one without a year to say so. */
  choose?: string[]
  /** Titles the catalog does not have. */
  missing?: string[]
  /** Left out, with its number: series, nothing, list, collection, repeated. */
  left?: Record<string, number>
  /** Rows that cannot be read. */
  problems?: number
  /** Ratings are of 5, 10, 100, and where the file says so of 4 or 20. */
  scale?: number
  /** One is the best rating, and the highest number the worst. */
  isBackwards?: true
  /** What the file does not tell, to be asked: seen or wanted? Which column is the film? Which rating is the best? */
  asks?: 'role' | 'title' | 'best'
}

export type ImportCase = {
  name: string
  fileName: string
  content: string | Uint8Array
  /** What the person changes in the preview. */
  options?: {
    scale?: 4 | 5 | 6 | 10 | 20 | 100
    best?: 'highest' | 'lowest'
    role?: 'seen' | 'want'
    columns?: Record<string, string>
  }
  expect: Expected
}

/** A file that cannot be used, and a word of the sentence that says why. */
export type RefusedCase = Omit<ImportCase, 'expect'> & { refused: string }

export const lines = (...rows: string[]) => `${rows.join('\n')}\n`
export const zip = (files: Record<string, string>) =>
  zipOf(Object.entries(files).map(([name, content]) => ({ name, content })))
export const json = (value: unknown) => JSON.stringify(value)

/** A table of films with ratings of a scale: each row with what arrives of it. */
export const rated = (
  name: string,
  fileName: string,
  scale: 4 | 5 | 10 | 20 | 100,
  columns: string,
  rows: Record<string, string>,
): ImportCase => ({
  name,
  fileName,
  content: lines(columns, ...Object.keys(rows)),
  expect: { source: 'table', scale, found: Object.values(rows).toSorted() },
})

/** A table of no site we know, with what is expected beside that. */
export const table = (
  name: string,
  fileName: string,
  content: string | Uint8Array,
  expected: Partial<Expected>,
): ImportCase => ({ name, fileName, content, expect: { source: 'table', ...expected } })

/** What most of these files hold. */
export const two = ['alien 5', 'heat 4']
export const three = [...two, 'jaws 3']

export const hex = (bytes: string) => Buffer.from(bytes, 'hex')
export const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
