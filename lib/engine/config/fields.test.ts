import { expect, test } from 'vitest'
import { configFields, fixedNumbers } from './fields'
import { codeNumbers } from './schema'

test('every number of the configuration can be changed by an admin, or stands in code for a reason', () => {
  const changed = configFields.map(({ path }) => path)
  const fixed = Object.keys(codeNumbers).filter((path) => (path.split('.')[0] ?? '') in fixedNumbers)
  expect([...changed, ...fixed].sort()).toEqual(Object.keys(codeNumbers).sort())
})

test('every number in code is within the limits an admin has, and is explained', () => {
  const odd = configFields.filter(({ path, least, most, whole }) => {
    const value = codeNumbers[path] ?? Number.NaN
    return !(value >= least && value <= most) || (whole && !Number.isInteger(value))
  })
  expect(odd).toEqual([])
  expect(configFields.filter(({ label, help }) => label === '' || !help.endsWith('.'))).toEqual([])
})
