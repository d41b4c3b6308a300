import { expect, test } from 'vitest'
import { startExperimentInput } from './schema'

const form = {
  title: 'Shorter reasons',
  measure: 'opened',
  planned: '200',
  'version-0': 'default',
  'version-1': 'default',
  'model-1': 'other',
  'engine-0': 'served',
  'engine-1': 'served',
}
const told = (change: object) =>
  startExperimentInput.safeParse({ ...form, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? []

test('a whole form is two variants with names', () => {
  expect(told({})).toEqual([])
  expect(startExperimentInput.parse(form).variants.map(({ name }) => name)).toEqual(['As it serves', 'Variant 1'])
})

test('variants that differ in a film’s text or the portrait alone are two, and the least days are two weeks unless said', () => {
  const same = { 'model-1': '' }
  expect(told(same)).toEqual(['version-1'])
  for (const text of ['note-1', 'portrait-1']) expect(told({ ...same, [text]: 'default' })).toEqual([])
  expect(startExperimentInput.parse({ ...form, 'note-1': 'some' }).variants[1]).toMatchObject({
    note: 'some',
    portrait: '',
  })
  expect(startExperimentInput.parse(form).leastDays).toBe(14)
  expect(startExperimentInput.parse({ ...form, leastDays: '3' }).leastDays).toBe(3)
})

test.each([
  [{ leastDays: '0' }, ['leastDays']],
  [{ title: '' }, ['title']],
  [{ 'version-1': '' }, ['version-1']],
  [{ title: '', 'version-1': '' }, ['title', 'version-1']],
  [{ planned: '7', 'model-1': '' }, ['planned', 'version-1']],
  [{ title: '', 'model-1': 'two words' }, ['title', 'model-1']],
])('%j says all that is wrong at once', (change, fields) => {
  expect(told(change).toSorted()).toEqual(fields.toSorted())
})
