import { expect, test } from 'vitest'
import { facetsById, shippedCatalog } from '@/testing/films/shipped-catalog'
import { plainRequest } from '../recommender/plain-request'
import { rankCandidates } from '../recommender/rank/rank-candidates'
import type { SoftWish } from '../recommender/types'
import { reorderKeepingWishes } from './keep-wishes'

const wishes: SoftWish[] = [{ facet: 'country:SN', level: 'more' }]
const senegalese = (ids: number[]) => ids.filter((id) => facetsById.get(id)?.has('country:SN')).length
const idsOf = (list: { filmId: number }[]) => list.map(({ filmId }) => filmId)

test('a day that moves films down leaves what was asked for among the first eight', () => {
  const ranked = rankCandidates(shippedCatalog.index, plainRequest({ wishes, limit: 24 }))
  const wanted = ranked.toSorted((a, b) => senegalese([a.filmId]) - senegalese([b.filmId]))
  const order = idsOf(reorderKeepingWishes(shippedCatalog, wishes, ranked, wanted))
  expect(order.toSorted()).toEqual(idsOf(ranked).toSorted())
  expect(senegalese(idsOf(wanted).slice(0, 8))).toBeLessThan(senegalese(idsOf(ranked).slice(0, 8)))
  expect(senegalese(order.slice(0, 8))).toBe(senegalese(idsOf(ranked).slice(0, 8)))
  expect(reorderKeepingWishes(shippedCatalog, [], ranked, wanted)).toEqual(wanted)
})
