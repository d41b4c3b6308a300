import { expect, test } from 'vitest'
import { filmsOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { snapshotOf } from '../catalog/snapshot'
import { profileOf } from '../profile/profile'
import { emptyWish, type Wish } from '../wishes/schema'
import { type RecommendationContext, rankRequest } from './context'

const catalog = snapshotOf(filmsOfRecords(readCatalog('prisma/catalog').films))
const idOf = (slug: string) => [...catalog.films.values()].find((film) => film.slug === slug)?.id ?? 0

function requestFor(wish: Partial<Wish>) {
  const line = { facet: 'words:w', state: 'ACTIVE' as const, strength: null, label: 'w', stated: true, at: 1 }
  const context = {
    viewer: { adventurous: 40, avoid: [], children: null },
    catalog,
    profile: profileOf(1, [], [{ ...line, wish: { ...emptyWish, ...wish } }], catalog),
    feedback: new Map(),
    viewing: null,
    today: 0,
  } as unknown as RecommendationContext
  return rankRequest(context, { excluded: [], limit: 8, seed: 1 })
}

test('films named in own words are examples, films it should not be like are not proposed', () => {
  const { seedFilmIds, excludedFilmIds } = requestFor({ like: ['alien'], unlike: ['jaws'] })
  expect(seedFilmIds).toEqual([idOf('alien')])
  expect([...excludedFilmIds]).toEqual([idOf('jaws')])
})

test('who asks to be surprised gets the most adventurous list', () => {
  expect([requestFor({}).adventurous, requestFor({ surprise: true }).adventurous]).toEqual([0.4, 1])
})
