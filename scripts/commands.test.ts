import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A command as somebody types it. */
function run(script: string, args: string[], cwd = process.cwd()) {
  const flags = ['--import', import.meta.resolve('tsx'), '--conditions=react-server']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(process.cwd(), script), ...args], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(process.cwd(), 'tsconfig.json') },
  })
  return { status, said: stdout + stderr }
}

test.each([
  ['scripts/check/inputs.ts', '0', 'Say a number from 1'],
  ['scripts/check/inputs.ts', 'many', 'Say a number from 1'],
  ['scripts/check/bounds.ts', 'no such door', 'No door has one of these words'],
  ['scripts/export-training.ts', '--check=none.jsonl', 'There is no file none.jsonl'],
  ['scripts/load.ts', '--bogus', "\nUnknown option '--bogus'"],
  ['scripts/load.ts', 'nothing', 'There is no part "nothing"'],
  ['scripts/demo.ts', '--port=4000', 'npm run demo takes no options; "--port=4000" is none.'],
  ['scripts/dev.ts', '4000', 'npm run dev takes no options'],
  ['scripts/finetune.ts', 'begin', 'Say what to do: npm run finetune'],
  ['scripts/prompts.ts', 'print', 'Say what to do: npm run prompts'],
])('%s %j checks nothing, and says so instead of passing', (script, word, sentence) => {
  expect(run(script, [word])).toMatchObject({ status: 1, said: expect.stringContaining(sentence) })
})

test.each([
  ['demo', 'npm run demo   the whole site on this machine'],
  ['evaluate', 'npm run evaluate -- tune DIR'],
  ['check/bounds', 'npm run check:bounds'],
])('%s --help says what the command does and starts nothing', (target, sentence) => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', target, '--help'], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(sentence) })
  expect(stdout).not.toMatch(/^\/\//m)
})

test('logins are looked for where .env.local says that the demo keeps them', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'logins-'))
  writeFileSync(join(cwd, '.env.local'), 'DATA_FOLDER=elsewhere\n')
  mkdirSync(join(cwd, 'elsewhere'))
  const login = { email: 'ada@matinee.test', password: 'made-at-the-first-start' }
  writeFileSync(join(cwd, 'elsewhere/demo-logins.json'), JSON.stringify({ person: login, admin: login }))
  expect(run('scripts/demo-logins.ts', [], cwd)).toMatchObject({
    status: 0,
    said: expect.stringContaining('made-at-the-first-start'),
  })
  rmSync(cwd, { recursive: true, force: true })
})
