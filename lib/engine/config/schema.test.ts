import { expect, test } from 'vitest'
import { codeNumbers, readNumbers, saveConfigInput, soundChanges } from './schema'

const settled = 'diversity.settled'

test('what is not sent stands as it serves, what is sent as in code is no change', () => {
  const read = readNumbers(
    { wishWeight: '2,5', [settled]: String(codeNumbers[settled]) },
    { [settled]: 0.5, mutePenalty: 4 },
  )
  expect(read.errors).toEqual({})
  expect(read.changes).toEqual({ wishWeight: 2.5, mutePenalty: 4 })
  expect(read.values).toMatchObject({ wishWeight: '2,5', mutePenalty: '4' })
})

test.each([
  [settled, '1.2', 'From 0 to 1.'],
  [settled, '-0.1', 'From 0 to 1.'],
  [settled, 'much', 'This is no number.'],
  [settled, '.', 'This is no number.'],
  [settled, '1e400', 'This is no number.'],
  ['poolSize', '200.5', 'A whole number, please.'],
  ['poolSize', '1', 'From 24 to 1000.'],
])('%s as "%s" is told its fault, shown again, and counts for nothing', (path, text, error) => {
  const read = readNumbers({ [path]: text }, {})
  expect(read).toMatchObject({ errors: { [path]: error }, values: { [path]: text }, changes: {} })
})

test('an empty field and a list stand as what serves', () => {
  expect(readNumbers({ wishWeight: ' ', mutePenalty: ['1', '2'] }, { wishWeight: 3 }).changes).toEqual({
    wishWeight: 3,
  })
})

test('stored numbers that are unknown or beyond their limits count for nothing', () => {
  expect(soundChanges({ nothing: 1, wishWeight: 11, mutePenalty: 3, poolSize: 30.5 })).toEqual({ mutePenalty: 3 })
})

test.each([
  'not JSON',
  '[]',
  '{"wishWeight":"2"}',
  '{"wishWeight":99}',
  '{"unknown":1}',
  `{"a":"${'x'.repeat(6_000)}"}`,
])('changes sent as %s are refused', (changes) => {
  expect(saveConfigInput.safeParse({ changes, basedOn: '0' }).success).toBe(false)
})
