import { expect, test } from 'vitest'
import { filmNamed } from '../../testing/films/film-record'
import { foldText, searchTexts } from './search-text'

test.each([
  ['Amélie', 'amelie'],
  ['Łódź, Ærø & Straße', 'lodz aero strasse'],
  ['Schindler’s List', 'schindlers list'],
  ['Se7en: 8½', 'se7en 8 1 2'],
  ['千と千尋の神隠し', '千と千尋の神隠し'],
])('%s is searched as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('every title of a film is a line of its own', () => {
  const film = filmNamed('seven', { title: 'Seven', alternativeTitles: ['Se7en', '!!!'] })
  expect(searchTexts(film).searchTitle).toBe('seven\nse7en')
  expect(searchTexts({ ...film, originalTitle: 'Sjú' }).searchTitle).toBe('seven\nsju\nse7en')
})
