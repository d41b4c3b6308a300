import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['app', 'components', 'lib', 'domains'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file)),
)
const filesWith = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(`${root}${file}`, 'utf8')))

/** Names of tables and columns, which no parameter can stand for: all of them constants of ours or of the database. */
const statements = [
  'lib/catalog/edits/queries.ts',
  'lib/catalog/mutations.ts',
  'lib/privacy/erasure/find-traces.ts',
  'lib/privacy/mutations.ts',
]

test.each<[string, RegExp, string[]]>([
  ['starts a process', /['"](?:node:)?(?:child_process|cluster)['"]/, []],
  ['runs text as code', /\beval\(|\bnew Function\(|['"](?:node:)?vm['"]/, []],
  ['puts a statement together from text', /RawUnsafe\b|Prisma\.raw\(/, statements],
  ['writes into a page what is no text', /\.innerHTML|insertAdjacentHTML|document\.write/, []],
  // JSON of a film, whose "<" is escaped (film-json-ld.test.ts).
  [
    'gives React something ready made',
    /dangerouslySetInnerHTML/,
    [
      'components/films/film-json-ld.tsx',
      'components/ui/drawn-once.tsx',
      'components/ui/drawn.tsx',
      'components/ui/element-text.ts',
    ],
  ],
  // What sslmode=require asks for: encryption, and nobody's name.
  ['takes a certificate of anybody', /rejectUnauthorized:\s*false/, ['lib/database/connection.ts']],
])('nothing of the site %s', (_what, pattern, known) => {
  expect(sources.length).toBeGreaterThan(600)
  expect(filesWith(pattern).toSorted()).toEqual(known)
})
