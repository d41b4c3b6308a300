// A process of its own: PGlite behind a PostgreSQL socket. Arguments: the data folder, or memory://, who asked, a port,
// and the copy of a database to begin from.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PGLiteSocketHandler, type PGLiteSocketHandlerOptions } from '@electric-sql/pglite-socket'
import { damagedSentence, diskSentence } from '../support/disk-faults'
import { releaseLock, takeLock, updateLock } from './embedded-lock'
import { passwordVariable } from './embedded-password'
import { passGate } from './password-gate'
import { sayAlive } from './statement-watch'
import { TurnQueue } from './turn-queue'

const [folder = 'memory://', command = 'unknown', wantedPort = '0', copy = ''] = process.argv.slice(2)
const inMemory = folder === 'memory://'
const lockPath = join(folder, '..', 'database.lock')
const password = process.env[passwordVariable] ?? ''
const lock = { pid: process.pid, port: 0, command, startedAt: Date.now() }

/** Says why it cannot begin, in a sentence, and ends. */
function fail(error: unknown): never {
  if (!inMemory) releaseLock(lockPath, process.pid)
  process.send?.({ failed: diskSentence(error, folder) ?? damagedSentence(folder, error) })
  process.disconnect?.()
  process.exit(4)
}

function takeTurn(): void {
  try {
    if (inMemory || takeLock(lockPath, lock)) return
  } catch (error) {
    fail(error)
  }
  process.send?.({ taken: true })
  process.exit(3)
}

takeTurn()
const loadDataDir = copy ? new Blob([readFileSync(copy)]) : undefined
const pglite = await PGlite.create({ dataDir: folder, extensions: { pg_trgm, unaccent }, loadDataDir }).catch(fail)
// The handler wants the queue class of its own package, which is not exported; TurnQueue has the same methods.
const queryQueue = new TurnQueue(pglite) as unknown as PGLiteSocketHandlerOptions['queryQueue']
const sockets = new Set<Socket>()

const server = createServer((socket) => {
  sockets.add(socket)
  socket.once('close', () => sockets.delete(socket))
  socket.on('error', () => undefined)
  void passGate(socket, password).then(async (passed) => {
    if (!passed) return
    await new PGLiteSocketHandler({ queryQueue, closeOnDetach: true }).attach(socket)
    socket.resume()
  })
})

server.listen(Number(wantedPort), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  if (!inMemory) updateLock(lockPath, { ...lock, port })
  process.send?.({ port })
  sayAlive()
})

/** Asked for a copy of what it holds, it writes one and says so. */
process.on('message', ({ copyTo }: { copyTo: string }) => {
  const copy = async () => writeFileSync(copyTo, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  void copy().then(
    () => process.send?.({ copied: '' }),
    (error: unknown) => process.send?.({ copied: String(error) }),
  )
})

/** What is acknowledged is kept without a tidy end too: one that takes longer is cut short. */
const CLOSING_MS = 1_000
let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(0), CLOSING_MS)
  server.close()
  for (const socket of sockets) socket.destroy()
  await pglite.close().catch(() => undefined)
  if (!inMemory) releaseLock(lockPath, process.pid)
  process.exit(0)
}

process.on('SIGTERM', () => void stop())
// Ctrl-C reaches the whole process group; whoever started this one says when to stop, after the site has stopped.
process.on('SIGINT', () => undefined)
process.on('SIGHUP', () => undefined)
// The starter is gone, however it went: nobody is left to stop this process.
process.on('disconnect', () => void stop())
