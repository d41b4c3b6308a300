import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findPostgres, findProgram } from './find-program'

let folder = ''
const at = (...path: string[]) => join(folder, ...path)
function put(...path: string[]): string {
  mkdirSync(at(...path.slice(0, -1)), { recursive: true })
  writeFileSync(at(...path), '')
  return at(...path)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'))
  vi.stubEnv('PATH', [at('first'), at('second')].join(delimiter))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('the first name counts before the first folder, and folders beside PATH come last', () => {
  const [aside, second] = [put('aside', 'bouncer'), put('second', 'bouncer')]
  put('first', 'other')
  expect(findProgram(['bouncer', 'other'], [at('aside')])).toBe(second)
  rmSync(second)
  expect(findProgram(['bouncer'], [at('aside')])).toBe(aside)
  expect(findProgram(['nowhere'])).toBeNull()
})

test('the newest PostgreSQL is the one with the highest number, and one on PATH does where there is no other', () => {
  put('first', 'initdb')
  expect(findPostgres(at('none'), false)).toEqual({ bin: at('first') })
  for (const version of ['9.6', '15', '16']) put('versions', version, 'bin', 'initdb')
  mkdirSync(at('versions', '17'))
  expect(findPostgres(at('versions'), false)).toEqual({ bin: at('versions', '16', 'bin') })
})

test('where there is none to start, a sentence says why', () => {
  expect(findPostgres(at('none'), false).why).toContain('no PostgreSQL server')
  put('first', 'initdb')
  // Nothing on this PATH knows of any user.
  expect(findPostgres(at('none'), true).why).toContain('does not run as root')
})
