import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { words } from '../../domains/words'
import { findOwner, type Lock } from './embedded-lock'
import { passwordOf, passwordVariable } from './embedded-password'
import { watchStatements } from './statement-watch'

/** What a site on this machine keeps, each kind of catalog apart; DATA_FOLDER puts it elsewhere. */
export const dataFolder = join(
  resolve(process.env.DATA_FOLDER?.trim() || '.data'),
  ...(words.id === 'films' ? [] : [words.id]),
)
const databaseFolder = join(dataFolder, 'database')
const lockPath = join(dataFolder, 'database.lock')
const serverFile = fileURLToPath(new URL('./embedded-server.ts', import.meta.url))

/**
 * `ended` comes when a database this command started is gone, asked for or not; `watch` ends it, and says so, where one
 * statement holds it for longer.
 */
export type RunningDatabase = {
  url: string
  stop: () => Promise<void>
  ended?: Promise<unknown>
  watch?: (mostMs: number, onEnd: () => void) => void
}

export class DatabaseHeld extends Error {
  constructor(owner: Lock) {
    super(
      `The embedded database in .data/ is in use by "${owner.command}" (process ${owner.pid}, port ${owner.port}). ` +
        'Stop that one first, or set DATABASE_URL to use another database.',
    )
  }
}

const embeddedUrl = (port: number, password: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`

/** Serves the database in .data/; throws DatabaseHeld when another process does so already. */
export async function startEmbedded(command: string): Promise<RunningDatabase> {
  const owner = await findOwner(lockPath)
  if (owner) throw new DatabaseHeld(owner)
  const started = await launch(databaseFolder, command)
  if (started) return started
  const quicker = await findOwner(lockPath)
  if (quicker) throw new DatabaseHeld(quicker)
  throw new Error('The embedded database did not start.')
}

/** Uses the server that already runs for .data/, or starts one. */
export async function joinEmbedded(command: string): Promise<RunningDatabase> {
  const owner = await findOwner(lockPath)
  return owner
    ? { url: embeddedUrl(owner.port, passwordOf(databaseFolder)), stop: async () => undefined }
    : startEmbedded(command)
}

/** A database that is gone when it stops; with a file of `copyDatabase` it holds what was copied. */
export async function startInMemory(copy = ''): Promise<Launched> {
  const started = await launch('memory://', 'test', 0, copy)
  if (!started) throw new Error('The in-memory database did not start.')
  return started
}

/** Writes a copy of a database to a file from which others can begin. */
export async function copyDatabase({ process: server }: Launched, path: string): Promise<void> {
  const answer = new Promise<string>((resolve, reject) => {
    server.once('exit', () => reject(new Error('The embedded database ended while it was copied.')))
    server.on('message', ({ copied }: { copied?: string }) => copied !== undefined && resolve(copied))
  })
  server.send({ copyTo: path })
  const fault = await answer
  if (fault) throw new Error(`The embedded database could not be copied: ${fault}`)
}

export async function eraseEmbedded(): Promise<void> {
  const owner = await findOwner(lockPath)
  if (owner) throw new DatabaseHeld(owner)
  rmSync(databaseFolder, { recursive: true, force: true })
}

/** The same in another folder and on a port of one's choice, with its process in hand. */
export async function startEmbeddedIn(folder: string, command: string, port: number): Promise<Launched> {
  const owner = await findOwner(join(folder, '../database.lock'))
  const started = owner ? null : await launch(folder, command, port)
  if (!started) throw new Error(`The database in ${folder} is in use.`)
  return started
}

type Launched = RunningDatabase & { process: ChildProcess }

async function launch(folder: string, command: string, wantedPort = 0, copy = ''): Promise<Launched | null> {
  const password = passwordOf(folder)
  const server = fork(serverFile, [folder, command, String(wantedPort), copy], {
    env: { ...process.env, [passwordVariable]: password },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = once(server, 'exit')
  const message = once(server, 'message') as Promise<[{ port?: number; taken?: true; failed?: string }]>
  const first = await Promise.race([message, exited.then(() => null)])
  if (first?.[0].taken) return null
  if (first?.[0].failed) throw new Error(first[0].failed)
  const port = first?.[0].port
  if (!port) throw new Error('The embedded database ended while it was starting.')
  return {
    process: server,
    url: embeddedUrl(port, password),
    ended: exited,
    watch: (mostMs, onEnd) => watchStatements(server, mostMs, onEnd),
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM')
      await exited
    },
  }
}
