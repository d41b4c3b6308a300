import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diskSentence } from '../support/disk-faults'
import { startEmbeddedIn } from './embedded'

const folder = mkdtempSync(join(tmpdir(), 'embedded-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const sentenceOf = (path: string) =>
  startEmbeddedIn(path, 'a test', 0).then(
    async (running) => {
      await running.stop()
      return 'it started'
    },
    // As every command says it.
    (error: Error) => diskSentence(error) ?? error.message,
  )

test('a database whose files are damaged says so, with a way out, and starts in a new folder', async () => {
  const path = join(folder, 'damaged/database')
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'PG_VERSION'), 'nonsense')
  mkdirSync(join(path, 'global'))
  writeFileSync(join(path, 'global/pg_control'), 'nonsense')
  expect(await sentenceOf(path)).toMatch(/is damaged and cannot be opened .* Move it away \(mv .*npm run restore/)
  rmSync(path, { recursive: true })
  expect(await sentenceOf(path)).toBe('it started')
})

test('a file where the folder should be is said by its name', async () => {
  const path = join(folder, 'file')
  writeFileSync(path, '')
  expect(await sentenceOf(join(path, 'database'))).toMatch(/file.* is in the way/)
})
