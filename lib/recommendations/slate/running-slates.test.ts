import { beforeEach, expect, test } from 'vitest'
import { createRunningSlates } from './running-slates'

const yes = async () => true
let made: { signal: AbortSignal; finish: () => void }[]
beforeEach(() => {
  made = []
})

const make = async (signal: AbortSignal) => {
  let finish: () => void = () => undefined
  const whole = new Promise<void>((resolve) => {
    finish = resolve
  })
  made.push({ signal, finish })
  return { list: `list ${made.length}`, whole }
}

test('whoever comes while a list is being written reads along, also when both come at once', async () => {
  const lists = createRunningSlates<string>()
  const both = [lists.open('a', undefined, yes, make), lists.open('a', undefined, yes, make)]
  expect(await Promise.all(both)).toEqual(['list 1', 'list 1'])
  expect(await lists.open('a', undefined, yes, make)).toBe('list 1')
  expect(await lists.open('b', undefined, yes, make)).toBe('list 2')
})

test('a list that is whole is not joined any more', async () => {
  const lists = createRunningSlates<string>()
  await lists.open('a', undefined, yes, make)
  made[0]?.finish()
  await new Promise(setImmediate)
  expect(await lists.open('a', undefined, yes, make)).toBe('list 2')
})

test('a list is stopped when its last reader has left, and not before', async () => {
  const lists = createRunningSlates<string>()
  const [first, second] = [new AbortController(), new AbortController()]
  await lists.open('a', first.signal, yes, make)
  await lists.open('a', second.signal, yes, make)
  first.abort()
  expect(made[0]?.signal.aborted).toBe(false)
  second.abort()
  expect(made[0]?.signal.aborted).toBe(true)
  expect(await lists.open('a', undefined, yes, make)).toBe('list 2')
})

test('a list that may not be joined is replaced by one of its own', async () => {
  const lists = createRunningSlates<string>()
  await lists.open('a', undefined, yes, make)
  expect(await lists.open('a', undefined, async () => false, make)).toBe('list 2')
  expect(await lists.open('a', undefined, yes, make)).toBe('list 2')
})

test('a list that could not be begun is an error for those who waited, and is begun anew for the next', async () => {
  const lists = createRunningSlates<string>()
  const fail = async () => {
    throw new Error('no database')
  }
  const both = [lists.open('a', undefined, yes, fail), lists.open('a', undefined, yes, fail)]
  expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await lists.open('a', undefined, yes, make)).toBe('list 1')
})
