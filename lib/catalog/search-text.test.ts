import { expect, test } from 'vitest'
import { foldText } from './search-text'

test.each([
  ['Amélie', 'amelie'],
  ['Łódź, Ærø & Straße', 'lodz aero strasse'],
  ['Schindler’s List', 'schindlers list'],
  ['Se7en: 8½', 'se7en 8 1 2'],
  ['千と千尋の神隠し', '千と千尋の神隠し'],
])('%s is searched as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})
