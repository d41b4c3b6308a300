import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findFreePort, isListening } from '../../scripts/support/ports'

test.describe.configure({ mode: 'serial' })

type Row = { pid: number; parent: number; state: string; args: string }
const END_MS = 5_000
const folder = mkdtempSync(join(tmpdir(), 'demo-'))
let demo: ChildProcess | undefined
let port = 0
let said = ''

test.beforeEach(async () => {
  test.setTimeout(300_000)
  port = await findFreePort()
  said = ''
  const env = { ...process.env, PORT: String(port), DATA_FOLDER: folder, DATABASE_URL: '', TEST_DATABASE_URL: '' }
  demo = spawn(process.execPath, ['scripts/bootstrap.mjs', 'demo'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [demo.stdout, demo.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()))
  await expect.poll(() => said, { timeout: 240_000 }).toContain('Ctrl-C stops everything')
})
test.afterEach(() => {
  for (const { pid } of processesOf(demo)) process.kill(pid, 'SIGKILL')
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

function allProcesses(): Row[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid = '', parent = '', state = '', ...args] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), state, args: args.join(' ') }
  })
}

function processesOf(child: ChildProcess | undefined): Row[] {
  const all = allProcesses().filter(({ state }) => !state.startsWith('Z'))
  const below = (pid: number): Row[] =>
    all.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)])
  return [...all.filter(({ pid }) => pid === child?.pid), ...below(child?.pid ?? 0)]
}

// A child that is told to end has time to tell the others: the harder case, killed, stands for both.
for (const [signal, of] of [
  ['SIGTERM', 'bootstrap.mjs demo'],
  ['SIGKILL', 'bootstrap.mjs demo'],
  ['SIGKILL', 'embedded-server'],
  ['SIGKILL', 'next'],
] as const) {
  test(`${signal} of "${of}" ends every process of the demo and frees the port within five seconds`, async () => {
    const family = processesOf(demo)
    const victim = family.find(({ args }) => (of === 'next' ? /next-server|bin\/next/.test(args) : args.includes(of)))
    expect(victim, JSON.stringify(family)).toBeDefined()
    process.kill(victim?.pid ?? 0, signal)
    const left = async () => {
      const running = new Set(
        allProcesses()
          .filter(({ state }) => !state.startsWith('Z'))
          .map(({ pid }) => pid),
      )
      return { processes: family.filter(({ pid }) => running.has(pid)), listens: await isListening(port) }
    }
    await expect.poll(left, { timeout: END_MS }).toEqual({ processes: [], listens: false })
    if (of === 'embedded-server') expect(said).toContain('The embedded database has ended, and the site with it.')
  })
}
