import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { noRules } from '../../recommender/plain-request'
import { childWishes } from './child-wishes'

const watching = (...ages: (number | null)[]) =>
  ages.map((childAge) => ({ line: 'children', childAge, rules: noRules }))
const titles = (ages: Parameters<typeof watching>, wishes: Parameters<typeof childWishes>[1] = []) =>
  childWishes(watching(...ages), wishes, shippedCatalog).map(({ level, films = new Set() }) => [
    level,
    [...films].every((id) => shippedCatalog.films.get(id)?.genres.includes('family')),
    films.size > 40,
  ])

test('with a child of eight to twelve most films are for children, beside other wishes some', () => {
  expect(titles([9])).toEqual([['much-more', true, true]])
  expect(titles([14, 12])).toEqual([['much-more', true, true]])
  expect(titles([9], [{ facet: 'genre:western', level: 'more' }])).toEqual([['more', true, true]])
  expect(titles([9], [{ facet: 'genre:western', level: 'less' }])).toEqual([['much-more', true, true]])
})

test('nothing is added for those who see nothing else, for the older, where it was spoken of, and where no child watches', () => {
  expect(titles([6])).toEqual([])
  expect(titles([null])).toEqual([])
  expect(titles([13])).toEqual([])
  expect(titles([9], [{ facet: 'genre:family', level: 'less' }])).toEqual([])
  expect(titles([])).toEqual([])
})
