import { describe, expect, test } from 'vitest'
import { countriesOf, regions, regionsOf } from './regions'

test('a film is from every region that the countries named first lie in', () => {
  expect(regionsOf(['SN'])).toEqual(['africa'])
  expect(regionsOf(['DK', 'SE'])).toEqual(['europe', 'nordic'])
  expect(regionsOf(['YU'])).toEqual(['europe', 'eastern-europe', 'balkans'])
  expect(regionsOf(['FR', 'IN'])).toEqual(['europe', 'asia', 'south-asia'])
  expect(regionsOf(['EG'])).toEqual(['africa', 'middle-east'])
  expect(regionsOf(['IT', 'FR', 'BR'])).toEqual(['europe'])
  expect(regionsOf([])).toEqual([])
})

test('what Hollywood leads is from nowhere else, what it only pays for is', () => {
  expect(regionsOf(['US', 'JP'])).toEqual([])
  expect(regionsOf(['NZ', 'US'])).toEqual(['oceania'])
})

describe('the list of countries', () => {
  const parts = [
    ['asia', ['east-asia', 'south-asia', 'southeast-asia']],
    ['europe', ['eastern-europe', 'nordic', 'balkans']],
  ] as const

  test.each(parts)('%s holds its parts', (whole, within) => {
    const lacking = within.flatMap((part) => countriesOf[part].filter((code) => !countriesOf[whole].includes(code)))
    expect(lacking).toEqual([])
  })

  test('names each country once', () => {
    for (const id of regions.ids) expect(new Set(countriesOf[id]).size).toBe(countriesOf[id].length)
  })
})
