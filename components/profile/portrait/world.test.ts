import { expect, test } from 'vitest'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { landPath, MAP_HEIGHT, MAP_WIDTH, placeOfCountry } from './world'

test('every country of the shipped films is somewhere on the map, and most dots are land', () => {
  const codes = new Set([...shippedCatalog.films.values()].flatMap(({ countries }) => countries))
  expect([...codes].filter((code) => placeOfCountry(code) === null)).toEqual([])
  for (const code of codes) {
    const { x, y } = placeOfCountry(code) ?? { x: -1, y: -1 }
    expect([x >= 0 && x <= MAP_WIDTH, y >= 0 && y <= MAP_HEIGHT]).toEqual([true, true])
  }
  expect(landPath.split('M').length).toBeGreaterThan(400)
})
