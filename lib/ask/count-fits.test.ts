import { expect, test } from 'vitest'
import type { CatalogFilm } from '../catalog/schema'
import { countFits } from './count-fits'

/** A film lacks what stands in its title. */
const filmsLacking = (...lacks: string[]) => lacks.map((title, id) => ({ id, title }) as CatalogFilm)
const part = (name: string, own?: object) => ({
  name,
  isHard: Boolean(own),
  price: () => 1,
  keeps: ({ title }: CatalogFilm) => !title.includes(name),
  ...(own && { own }),
})

test('a rule of one’s own that stands in the way is named, however little it keeps off', () => {
  const films = filmsLacking('a', 'a', 'a', 'b', 'b', 'c', 'c', 'rule')
  const named = (...parts: ReturnType<typeof part>[]) =>
    countFits(films, parts).letGo.map((each) => [each.parts[0]?.name, each.films])
  expect(named(part('a'), part('b'), part('c'), part('rule', {}))).toEqual([
    ['a', 3],
    ['b', 2],
    ['rule', 1],
  ])
  expect(named(part('a'), part('b'), part('c'), part('rule'))).toEqual([
    ['a', 3],
    ['b', 2],
    ['c', 2],
  ])
})
