import { expect, test } from 'vitest'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import { profileOf } from '../../profile/profile'
import type { Facet } from '../../recommender/types'
import { emptyWish, type Wish } from '../../wishes/schema'
import type { RecommendationContext } from '../context/context'
import { metWishes } from './met-wishes'

const want = (...facets: Facet[]): Partial<Wish> => ({ want: facets.map((facet) => ({ facet, level: 'more' })) })

function met(slug: string, wish: Partial<Wish>) {
  const edit = {
    facet: 'words:w',
    state: 'ACTIVE' as const,
    strength: null,
    label: 'said',
    stated: true,
    at: 1,
    wish: { ...emptyWish, ...wish },
  }
  const profile = profileOf(1, [], [edit], shippedCatalog)
  const film = [...shippedCatalog.films.values()].find((each) => each.slug === slug)
  return metWishes({ catalog: shippedCatalog, profile } as unknown as RecommendationContext, film?.id ?? 0)
}

test('what was asked for and the film has is named, the rarest first, with the way to where it was said', () => {
  expect(met('burning', want('genre:drama', 'country:KR', 'genre:western'))).toEqual([
    { text: 'films from South Korea', href: '/profile#line-words-w' },
    { text: 'dramas', href: '/profile#line-words-w' },
  ])
})

test('at most two are named, and none the film has not', () => {
  expect(met('burning', want('genre:drama', 'genre:mystery', 'country:KR', 'genre:thriller'))).toHaveLength(2)
  expect(met('burning', want('genre:western'))).toEqual([])
})

test('a country that only had money in a film is no wish it meets', () => {
  expect(met('last-life-in-the-universe', want('country:JP'))).toEqual([])
  expect(met('last-life-in-the-universe', want('country:TH'))).toHaveLength(1)
})

test('what was ruled out or wanted less is no wish a film meets', () => {
  expect(met('burning', { want: [{ facet: 'country:KR', level: 'less' }], without: ['genre:drama'] })).toEqual([])
})
