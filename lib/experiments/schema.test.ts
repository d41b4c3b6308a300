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

test.each([
  [{ title: '' }, ['title']],
  [{ 'version-1': '' }, ['version-1']],
  [{ title: '', 'version-1': '' }, ['title', 'version-1']],
  [{ planned: '7', 'model-1': '' }, ['planned', 'version-1']],
  [{ title: '', 'model-1': 'two words' }, ['title', 'model-1']],
])('%j says all that is wrong at once', (change, fields) => {
  expect(told(change).toSorted()).toEqual(fields.toSorted())
})
