import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { connectionTo } from '../../../lib/database/connection'
import { startEmbeddedIn } from '../../database/embedded'
import { findPostgres } from '../../support/find-program'
import { findFreePort } from '../../support/ports'

/** A database that can be killed outright and started again on the same data and the same port. */
export type Mortal = { url: string; start: () => Promise<void>; kill: () => Promise<void>; stop: () => Promise<void> }

const PATIENCE_MS = 60_000

export async function mortalEmbedded(folder: string): Promise<Mortal> {
  const port = await findFreePort()
  let running: Awaited<ReturnType<typeof startEmbeddedIn>> | undefined
  const start = async () => {
    running = await startEmbeddedIn(join(folder, 'database'), 'npm run check:durability', port)
  }
  await start()
  const url = running?.url ?? ''
  const end = async (signal: NodeJS.Signals) => {
    running?.process.kill(signal)
    await running?.ended
  }
  return { url, start, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

/** A cluster of its own, with fsync on, of the newest PostgreSQL installed; `prepare` writes into its folder first. */
export async function mortalPostgres(folder: string, prepare = (_data: string) => {}): Promise<Mortal> {
  const { bin: binaries, why } = findPostgres()
  if (!binaries) throw new Error(`PostgreSQL cannot be started: ${why}.`)
  const data = join(folder, 'cluster')
  mkdirSync(data)
  const isRoot = process.getuid?.() === 0
  if (isRoot) own(folder, data)
  // PostgreSQL refuses to run as root.
  const asOwner = (file: string, args: string[]): [string, string[]] =>
    isRoot ? ['runuser', ['-u', 'postgres', '--', join(binaries, file), ...args]] : [join(binaries, file), args]
  const [initdb, initArgs] = asOwner('initdb', ['-D', data, '-U', 'matinee', '-A', 'trust'])
  const made = spawnSync(initdb, initArgs, { encoding: 'utf8', cwd: '/' })
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr}`)
  prepare(data)
  if (isRoot) own(...readdirSync(data).map((name) => join(data, name)))
  const port = await findFreePort()
  const url = `postgresql://matinee@127.0.0.1:${port}/postgres`
  const options = ['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1,::1']
  const start = async () => {
    const deadline = Date.now() + PATIENCE_MS
    // Until the last process of a killed server is gone, the next one refuses to start.
    for (;;) {
      const [file, args] = asOwner('postgres', options)
      const child = spawn(file, args, { stdio: 'ignore', cwd: '/' })
      const ended = new Promise<boolean>((resolve) => child.once('exit', () => resolve(true)))
      if (await Promise.race([answers(url, deadline), ended.then(() => false)])) return
      if (Date.now() > deadline) throw new Error('PostgreSQL did not start.')
      await sleep(200)
    }
  }
  await start()
  const end = async (signal: NodeJS.Signals) => {
    const file = join(data, 'postmaster.pid')
    if (!existsSync(file)) return
    const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0])
    process.kill(pid, signal)
    while (isRunning(pid)) await sleep(20)
  }
  return { url, start, kill: () => end('SIGKILL'), stop: () => end('SIGINT') }
}

function own(...folders: string[]): void {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  for (const folder of folders) chownSync(folder, id('-u'), id('-g'))
}

async function answers(url: string, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    const client = new Client(connectionTo(url))
    try {
      await client.connect()
      await client.query('SELECT 1')
      return true
    } catch {
      await sleep(50)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  return false
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
