import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { endsWithParentVariable } from '../../lib/ends-with-parent'
import { isListening } from './ports'
import { onStop } from './shutdown'

const binary = 'node_modules/next/dist/bin/next'
const startTimeoutMs = 60_000
/** With the time the database takes, a stopped site is gone within five seconds. */
const stopTimeoutMs = 2_000

type Variables = Record<string, string>

function spawnNext(args: string[], variables: Variables, stdio: 'inherit' | 'pipe'): ChildProcess {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables }
  // The server watches its standard input (lib/ends-with-parent.ts): a parent that is killed outright lets go of it.
  return spawn(process.execPath, [binary, ...args], {
    env,
    stdio: [variables[endsWithParentVariable] ? 'pipe' : 'ignore', stdio, stdio],
  })
}

const ended = (child: ChildProcess) =>
  new Promise<number>((resolve) => child.once('close', (code, signal) => resolve(code ?? (signal ? 1 : 0))))

/** Runs next to its end; quiet shows its output only when it fails. */
export async function runNext(args: string[], { quiet = false } = {}): Promise<void> {
  const child = spawnNext(args, {}, quiet ? 'pipe' : 'inherit')
  const output = collect(child)
  if ((await ended(child)) !== 0) throw new Error(`next ${args.join(' ')} failed.\n${output().trim()}`)
}

/** `kill` ends it outright, as a machine that fails does. */
export type Server = { stop: () => Promise<void>; kill: () => Promise<void>; ended: Promise<number> }

/** Starts a server and waits until it answers on `port`; it is stopped when this command ends. Its stderr is shown. */
export async function startNext(
  command: 'start' | 'dev',
  port: number,
  variables: Variables,
  { quiet = false, folder = '.' } = {},
): Promise<Server> {
  const host = process.env.HOST?.trim() || '127.0.0.1'
  const args = [command, folder, '--port', String(port), '--hostname', host]
  const child = spawnNext(args, { ...variables, [endsWithParentVariable]: '1' }, 'pipe')
  if (command === 'dev') child.stdout?.pipe(process.stdout)
  if (!quiet) child.stderr?.pipe(process.stderr)
  const output = collect(child)
  const end = ended(child)
  const stop = () => stopProcess(child, end)
  onStop(stop)
  const answering = command === 'dev' ? waitUntilListening(port) : waitUntilListening(port).then(() => answers(port))
  const listening = await Promise.race([answering, end.then(() => false)])
  if (!listening) {
    await stop()
    throw new Error(`The server did not start.\n${output().trim()}`)
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await end
  }
  return { stop, kill, ended: end }
}

async function stopProcess(child: ChildProcess, end: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs)
  await end
  clearTimeout(timer)
}

async function waitUntilListening(port: number): Promise<boolean> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    if (await isListening(port)) return true
    await sleep(50)
  }
  return false
}

/** What it should do when told to end is set up before its first answer, and not yet when it listens. */
const answers = (port: number) =>
  fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(startTimeoutMs) }).then(
    (response) => response.arrayBuffer().then(() => true),
    () => false,
  )

function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => parts.push(data.toString()))
  return () => parts.join('').slice(-8_000)
}
