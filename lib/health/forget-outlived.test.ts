import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetDaily } from './forget-outlived'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})
const HOUR_MS = 3_600_000

test('a server forgets an hour after its start and every day, also after a day on which it failed', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const forget = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no database')).mockResolvedValue()
  forgetDaily(forget, {})
  await vi.advanceTimersByTimeAsync(HOUR_MS - 1)
  expect(forget).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(forget).toHaveBeenCalledTimes(1)
  expect(said).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(48 * HOUR_MS)
  expect(forget).toHaveBeenCalledTimes(3)
})

test('a function, which lives for one request, waits for nothing', async () => {
  const forget = vi.fn<() => Promise<void>>()
  forgetDaily(forget, { VERCEL: '1' })
  await vi.advanceTimersByTimeAsync(48 * HOUR_MS)
  expect(forget).not.toHaveBeenCalled()
})
