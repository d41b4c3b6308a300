import { expect, test } from 'vitest'
import { currentEdition, noteEdition } from './edition'

test('another catalog or other models are another edition, in letters an address may hold', () => {
  const start = currentEdition()
  noteEdition('catalog', '1275:1764230000.125')
  const films = currentEdition()
  noteEdition('models', 'cmb1')
  const models = currentEdition()
  expect(new Set([start, films, models]).size).toBe(3)
  expect([start, films, models].every((edition) => /^[a-zA-Z0-9-]+$/.test(edition))).toBe(true)
  noteEdition('catalog', '1275:1764230000.125')
  expect(currentEdition()).toBe(models)
})
