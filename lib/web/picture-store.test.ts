import { expect, test, vi } from 'vitest'
import { createPictureStore } from './picture-store'

const bytes = (text: string) => new TextEncoder().encode(text)

test('a picture is drawn once, also for many who ask at once', async () => {
  const remember = createPictureStore()
  const draw = vi.fn(async () => bytes('alien'))
  await Promise.all(Array.from({ length: 20 }, () => remember('alien', draw)))
  await remember('alien', draw)
  expect(draw).toHaveBeenCalledTimes(1)
})

test('different pictures are drawn one after another', async () => {
  const remember = createPictureStore()
  let [atOnce, most] = [0, 0]
  const draw = async () => {
    most = Math.max(most, ++atOnce)
    await new Promise((resolve) => setImmediate(resolve))
    atOnce--
    return bytes('x')
  }
  await Promise.all(['a', 'b', 'c', 'd'].map((key) => remember(key, draw)))
  expect(most).toBe(1)
})

test('one that fails is tried again, and does not hold up the next', async () => {
  const remember = createPictureStore()
  const fail = vi.fn().mockRejectedValueOnce(new Error('no ink')).mockResolvedValue(bytes('drawn'))
  const [failed, other] = await Promise.allSettled([remember('a', fail), remember('b', async () => bytes('b'))])
  expect([failed.status, other.status]).toEqual(['rejected', 'fulfilled'])
  expect(await remember('a', fail)).toEqual(bytes('drawn'))
})

test('only so many are kept', async () => {
  const remember = createPictureStore(2)
  const draw = vi.fn(async () => bytes('x'))
  for (const key of ['a', 'b', 'c', 'a']) await remember(key, draw)
  expect(draw).toHaveBeenCalledTimes(4)
})
