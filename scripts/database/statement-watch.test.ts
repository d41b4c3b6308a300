import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchStatements } from './statement-watch'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(mostMs: number) {
  const kill = vi.fn()
  const onEnd = vi.fn()
  const database = Object.assign(new EventEmitter(), { kill })
  watchStatements(database as unknown as ChildProcess, mostMs, onEnd)
  return { database, kill, onEnd }
}

test('a database that says it lives is left alone, however long', () => {
  const { database, onEnd } = watched(3_000)
  for (let second = 0; second < 60; second++) {
    vi.advanceTimersByTime(1_000)
    database.emit('message', { alive: true })
  }
  expect(onEnd).not.toHaveBeenCalled()
})

test('one that falls silent is ended, once', () => {
  const { kill, onEnd } = watched(3_000)
  vi.advanceTimersByTime(3_000)
  expect(onEnd).not.toHaveBeenCalled()
  vi.advanceTimersByTime(10_000)
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(kill).toHaveBeenCalledExactlyOnceWith('SIGKILL')
})

test('one that has ended is watched no longer', () => {
  const { database, onEnd } = watched(3_000)
  database.emit('exit')
  vi.advanceTimersByTime(10_000)
  expect(onEnd).not.toHaveBeenCalled()
})
