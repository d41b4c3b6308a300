import { expect, test } from 'vitest'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { plainRequest } from '../plain-request'
import { likeWish } from './like-wish'
import { rankCandidates } from './rank-candidates'

const { index, films, bySlug } = shippedCatalog
const idOf = (slug: string) => {
  const film = bySlug(slug)
  if (!film) throw new Error(`no film ${slug}`)
  return film.id
}
const likesOf = (slugs: string[]) => slugs.map((slug) => ({ filmId: idOf(slug), weight: 1 }))
const request = (tapped: string[], named: string[]) => ({
  ...plainRequest({ excludedFilmIds: new Set<number>(), limit: 8, seed: 1 }),
  liked: likesOf(tapped),
  exampleFilmIds: named.map(idOf),
})
const nearIn = (tapped: string[], named: string[], asked: string[]) => {
  const near = likeWish(index, request(tapped, named), {})?.films
  return rankCandidates(index, request(tapped, asked)).filter(({ filmId }) => near?.has(filmId)).length
}

test.each([
  [
    ['the-godfather', 'y-tu-mama-tambien'],
    ['parasite', 'the-handmaiden'],
  ],
  [['pulp-fiction', 'the-matrix', 'inception'], ['my-neighbor-totoro']],
  [['toy-story', 'alien'], ['paris-texas']],
  [[], ['in-the-mood-for-love']],
])('after %s was tapped, films like %s have their share of the first eight', (tapped, named) => {
  const [without, within] = [nearIn(tapped, named, []), nearIn(tapped, named, named)]
  expect(within).toBeGreaterThanOrEqual(Math.max(3, Math.min(8, without + 2)))
})

test('none is asked for where no film is named, nor is a named film its own answer', () => {
  expect(likeWish(index, request([], []), {})).toBeNull()
  const wish = likeWish(index, request(['alien'], ['parasite']), {})
  expect(wish?.films?.has(idOf('parasite'))).toBe(false)
  expect(wish?.films?.has(idOf('alien'))).toBe(false)
  expect(films.has([...(wish?.films ?? [])][0] ?? -1)).toBe(true)
})
