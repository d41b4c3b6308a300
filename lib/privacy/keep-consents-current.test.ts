import { afterEach, expect, test, vi } from 'vitest'
import { keepConsentsCurrent } from './keep-consents-current'

const lapse = vi.hoisted(() => vi.fn<() => Promise<number>>())
const lapseModels = vi.hoisted(() => vi.fn<() => Promise<number>>())
vi.mock('./mutations', () => ({ lapseConsents: lapse }))
vi.mock('./lapse-model-consents', () => ({ lapseModelConsents: lapseModels }))

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a database that does not answer at the start is asked again soon, then in a minute, and what ended is said', async () => {
  vi.useFakeTimers()
  const said: unknown[] = []
  vi.spyOn(console, 'error').mockImplementation((text) => said.push(text))
  vi.spyOn(console, 'warn').mockImplementation((text) => said.push(text))
  lapse
    .mockRejectedValueOnce(new Error('no tables yet'))
    .mockRejectedValueOnce(new Error('not there'))
    .mockResolvedValueOnce(3)
  lapseModels.mockResolvedValueOnce(2)
  await keepConsentsCurrent()
  expect(said).toEqual([])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(said).toEqual(['consents: could not be held against their words, tried again in a minute'])
  await vi.advanceTimersByTimeAsync(59_000)
  expect(lapse).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(2000)
  expect(said.slice(1)).toEqual([
    'consents: the words changed, 3 are asked for again',
    'consents: the model is at another host, 2 people are asked again',
  ])
  await vi.advanceTimersByTimeAsync(120_000)
  expect(lapse).toHaveBeenCalledTimes(3)
})
