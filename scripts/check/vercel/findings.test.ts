import { expect, test } from 'vitest'
import { type Output, problemsOf } from './findings'

const argon = 'node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node'
const nightly = { path: '/api/cron/train', schedule: '17 3 * * *' }
const said = { 'X-Content-Type-Options': '', 'Referrer-Policy': '', 'X-Frame-Options': '', 'Permissions-Policy': '' }
const sound = (change: Partial<Output['functions'][number]> = {}): Output => ({
  functions: [
    {
      routes: ['/films', '/api/cron/train'],
      files: [argon],
      zippedBytes: 9e6,
      runtime: 'nodejs22.x',
      maxDuration: 300,
      ...change,
    },
  ],
  files: ['/icon.svg'],
  crons: [nightly],
  routes: [{ headers: said }],
})
const of = (output: Output) => problemsOf(output, [nightly], ['/films', '/icon.svg'])

test('a sound build has no problem', () => {
  expect(of(sound())).toEqual([])
})

test.each<[string, Partial<Output['functions'][number]>, string]>([
  ['too heavy', { zippedBytes: 51e6 }, 'weighs 51.0 MB'],
  [
    'with the embedded database',
    { files: [argon, 'node_modules/@electric-sql/pglite/dist/pglite.wasm'] },
    'embedded database',
  ],
  ['with data of tests', { files: [argon, 'testing/tables/attacks.jsonl'] }, 'of tests'],
  ['with a test', { files: [argon, 'lib/edition.test.ts'] }, 'of tests'],
  ['with tools', { files: [argon, 'node_modules/typescript/lib/typescript.js'] }, 'tools'],
  ['without what hashes passwords', { files: [] }, 'No function holds password hashing'],
  ['that answers too little', { routes: ['/api/cron/train'] }, 'No function answers /films'],
  ['that asks for too long', { maxDuration: 900 }, '900 seconds'],
])('a function %s is told of', (_what, change, sentence) => {
  expect(of(sound(change))).toEqual([expect.stringContaining(sentence)])
})

test('a nightly work that nobody calls, and headers nobody says, are told of', () => {
  expect(of({ ...sound(), crons: [] })).toEqual(['/api/cron/train is not scheduled.'])
  expect(of({ ...sound(), routes: [] })).toHaveLength(4)
})
