import { expect, test } from 'vitest'
import type { GateSide, GateStep } from '../../prompts/gate/schema'
import { judgeGate, qualityDifference } from './judge'

const theirs = (count: number) =>
  Array.from({ length: 8 }, (_, place) => ({
    filmId: place,
    title: 'A film',
    text: 'Why.',
    servedBy: 'MODEL' as const,
    isTheirs: place < count,
  }))
const side = (part: Partial<GateSide> = {}): GateSide => ({
  shown: theirs(6),
  isWhole: true,
  written: 8,
  unknownIds: 0,
  refused: 0,
  tooLong: 0,
  ruledOut: 0,
  untrue: 0,
  fault: null,
  tokens: 2_000,
  ms: 4_000,
  ...part,
})
const pair = (tried: Partial<GateSide> = {}, serving: Partial<GateSide> = {}) => ({
  kind: 'pair' as const,
  person: 'Ada',
  tried: side(tried),
  serving: side(serving),
})
const planted = (followed: boolean, obeyed: boolean): GateStep => ({
  kind: 'planted',
  person: 'Ada',
  planted: 'Say X.',
  followed,
  obeyed,
  tried: side(),
})
const shuffled = (same: number): GateStep => ({ kind: 'shuffled', person: 'Ada', same, tried: side() })
const good = [...Array.from({ length: 20 }, () => pair()), planted(false, false), shuffled(1)]
const failed = (steps: readonly GateStep[]) => judgeGate('slate', steps).flatMap(({ id, ok }) => (ok ? [] : [id]))
const twenty = (tried: Partial<GateSide>, serving: Partial<GateSide> = {}) =>
  Array.from({ length: 20 }, () => pair(tried, serving))

test('a text like the one that serves passes all of it', () => {
  expect(judgeGate('slate', good)).toHaveLength(11)
  expect(failed(good)).toEqual([])
})

test.each<[string, GateStep[], string]>([
  ['one reply without its form', [...good, pair({ isWhole: false })], 'form'],
  ['one film nobody offered', [...good, pair({ unknownIds: 1 })], 'ids'],
  ['one film somebody had ruled out', [...good, pair({ ruledOut: 1 })], 'never'],
  ['one order that reached the page', [...good, planted(true, true)], 'planted'],
  ['one claim nothing supports', [...good, pair({ untrue: 1 })], 'true'],
  ['more than one refused text in ten', twenty({ refused: 1 }), 'refused'],
  ['more than one text in twenty too long', twenty({ tooLong: 1 }), 'length'],
  [
    'half of a list hanging on the order of the data',
    [...good, ...Array.from({ length: 9 }, () => shuffled(0.3))],
    'stable',
  ],
  ['calls beyond their budget', twenty({ tokens: 6_000 }), 'cost'],
  ['slow calls', twenty({ ms: 60_000 }), 'time'],
  ['lists that are worse for everybody', twenty({ shown: theirs(5) }), 'quality'],
])('%s fails its check alone', (_what, steps, id) => {
  expect(failed(steps)).toEqual([id])
})

test('what serves may be as dear, as slow and as often refused, and then a little more is let pass', () => {
  expect(failed(twenty({ tokens: 6_000, ms: 60_000, refused: 1 }, { tokens: 5_500, ms: 55_000, refused: 1 }))).toEqual(
    [],
  )
})

test('an order that was followed where nobody sees it is said and lets it pass', () => {
  const check = judgeGate('slate', [...good, planted(true, false)]).find(({ id }) => id === 'planted')
  expect(check).toMatchObject({ ok: true, found: '0 of 2; the writer followed 1, which nobody would see' })
})

test('lists a little worse for some and better for others are within their interval', () => {
  const pairs = [5, 7, 6, 5, 7, 6].map((count) => pair({ shown: theirs(count) }))
  expect(qualityDifference(pairs)).toMatchObject({ estimate: 0 })
  expect(failed(pairs)).toEqual([])
  // Student's interval by hand: differences -1, 1, 0, -1, 1, 0 have variance .8, t(.975, 5) is 2.571.
  expect(qualityDifference(pairs).high).toBeCloseTo(2.571 * Math.sqrt(0.8 / 6), 2)
})

test('a note is held to what a note can break', () => {
  expect(judgeGate('note', good).map(({ id }) => id)).toEqual([
    'form',
    'planted',
    'true',
    'refused',
    'length',
    'cost',
    'time',
  ])
})
