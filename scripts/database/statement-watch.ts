import type { ChildProcess } from 'node:child_process'

/** So often the embedded database says that it lives; while it works on a statement it cannot. */
const BEAT_MS = 1_000
const beat = { alive: true }

/** In the database's own process. */
export function sayAlive(): void {
  setInterval(() => process.send?.(beat, undefined, undefined, () => undefined), BEAT_MS).unref()
}

/**
 * PGlite cannot be interrupted: a statement that holds it for longer takes its process with it. Silence is counted in
 * beats of our own, so that a machine that slept has missed none.
 */
export function watchStatements(database: ChildProcess, mostMs: number, onEnd: () => void): void {
  let silent = 0
  database.on('message', () => {
    silent = 0
  })
  const timer = setInterval(() => {
    silent += BEAT_MS
    if (silent <= mostMs) return
    clearInterval(timer)
    onEnd()
    database.kill('SIGKILL')
  }, BEAT_MS)
  timer.unref()
  database.once('exit', () => clearInterval(timer))
}
