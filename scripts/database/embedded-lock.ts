import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isListening } from '../support/ports'

/** Who serves the embedded database. The port is 0 until it listens. */
export type Lock = { pid: number; port: number; command: string; startedAt: number }

const graceMs = 8_000
const longestStartMs = 60_000

export function readLock(path: string): Lock | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Lock
  } catch {
    return null
  }
}

/** Makes this process the owner; false when another has been quicker. */
export function takeLock(path: string, lock: Lock): boolean {
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, JSON.stringify(lock), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

export function updateLock(path: string, lock: Lock): void {
  writeFileSync(path, JSON.stringify(lock))
}

export function releaseLock(path: string, pid: number): void {
  if (readLock(path)?.pid === pid) rmSync(path, { force: true })
}

/** The lock of a live server that answers, or null once nothing holds the data. A dead owner's lock is removed. */
export async function findOwner(path: string): Promise<Lock | null> {
  const deadline = Date.now() + graceMs
  for (;;) {
    const lock = readLock(path)
    if (!lock) {
      rmSync(path, { force: true })
      return null
    }
    const starting = lock.port === 0 && Date.now() - lock.startedAt < longestStartMs
    if (!isAlive(lock.pid) || (!starting && Date.now() > deadline)) {
      // Past the deadline the process id belongs to a stranger: a server that starts or stops answers within it.
      releaseLock(path, lock.pid)
      return null
    }
    if (lock.port > 0 && (await isListening(lock.port))) return lock
    await sleep(100)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
