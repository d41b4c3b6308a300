import { expect, test } from 'vitest'
import { outcomeOf } from './outcome'

const one = { personId: 'ada', filmId: 1, value: 4 }
const two = { personId: 'bob', filmId: 1, value: 3 }
const yes = { acknowledged: true }
const no = { acknowledged: false }

test.each([
  ['kept', [{ ...one, ...yes }], [one], [one], { lost: 0, double: 0, strange: 0 }],
  ['lost altogether', [{ ...one, ...yes }], [], [], { lost: 1, double: 0, strange: 0 }],
  ['lost as a state', [{ ...one, ...yes }], [], [one], { lost: 1, double: 0, strange: 0 }],
  ['lost as an event', [{ ...one, ...yes }], [one], [], { lost: 1, double: 0, strange: 0 }],
  ['twice', [{ ...one, ...yes }], [one], [one, one], { lost: 0, double: 1, strange: 0 }],
  ['with another value', [{ ...one, ...yes }], [{ ...one, value: 1 }], [one], { lost: 1, double: 0, strange: 1 }],
  ['never acknowledged, not there', [{ ...one, ...no }], [], [], { lost: 0, double: 0, strange: 0 }],
  ['never acknowledged, there', [{ ...one, ...no }], [one], [one], { lost: 0, double: 0, strange: 0 }],
  ['by nobody', [{ ...one, ...yes }], [one, two], [one, two], { lost: 0, double: 0, strange: 2 }],
])('a rating %s', (_name, sent, ratings, events, expected) => {
  expect(outcomeOf(sent, ratings, events)).toMatchObject(expected)
})
