import { expect, test, vi } from 'vitest'
import { memo, memoOfPair } from './memo'

test('what is made of an object is made once, also when it is nothing', () => {
  const make = vi.fn(({ name }: { name: string }) => name || undefined)
  const known = memo(make)
  const [one, empty] = [{ name: 'one' }, { name: '' }]
  expect([known(one), known(one), known(empty), known(empty)]).toEqual(['one', 'one', undefined, undefined])
  expect(make).toHaveBeenCalledTimes(2)
})

test('another object with the same content is made anew', () => {
  const known = memo((list: number[]) => list.length)
  const list = [1]
  expect(known(list)).toBe(1)
  list.push(2)
  expect(known(list)).toBe(1)
  expect(known([...list])).toBe(2)
})

test('of a pair both count, and their order', () => {
  const make = vi.fn((one: { id: number }, other: { id: number }) => `${one.id}-${other.id}`)
  const known = memoOfPair(make)
  const [a, b] = [{ id: 1 }, { id: 2 }]
  expect([known(a, b), known(a, b), known(b, a), known(a, a)]).toEqual(['1-2', '1-2', '2-1', '1-1'])
  expect(make).toHaveBeenCalledTimes(3)
})

test('what could not be made is tried again', () => {
  const make = vi
    .fn((): string => 'made')
    .mockImplementationOnce(() => {
      throw new Error('not yet')
    })
  const known = memo(make)
  const key = {}
  expect(() => known(key)).toThrow('not yet')
  expect(known(key)).toBe('made')
})
