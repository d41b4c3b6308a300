import { expect, test } from 'vitest'
import { drawable, titleOfSlug } from './drawable'

test.each([
  ['Alien', 'Alien'],
  ['Amélie “½” … 8½', 'Amélie “½” … 8½'],
  ['Ősz, Trần, Ǎ', 'Ősz, Tran, A'],
  ['Heat 🔥 (1995)', 'Heat (1995)'],
  ['七人の侍', 'Seven samurai'],
  ['מבוקש', 'Seven samurai'],
  ['Иди и смотри', 'Seven samurai'],
])('%s is drawn as %s', (title, drawn) => {
  expect(drawable(title, titleOfSlug('seven-samurai-1954'))).toBe(drawn)
})

test('an address without a year is a title too', () => {
  expect(titleOfSlug('m')).toBe('M')
})
