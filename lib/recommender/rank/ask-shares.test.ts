import { expect, test } from 'vitest'
import { syntheticCatalog, syntheticModels, syntheticRequest } from '../../../bench/synthetic'
import { defaultRankConfig as config } from '../config/rank-config'
import { buildCatalogIndex } from '../index/catalog-index'
import { seededRandom } from '../matrix/random'
import { scoreWithPlain } from '../score/score-catalog'
import type { Facet, RankRequest, SoftWish } from '../types'
import { askShares } from './ask-shares'
import { blockedRows } from './blocked-rows'
import { genreMixesFor } from './calibration'
import { asksOf } from './known-wish'
import { type Asked, type SelectInput, selectRows } from './select-rows'
import { blockSize, countWishes, shareOf } from './wish-shares'

const films = syntheticCatalog(260, 5)
const index = buildCatalogIndex(films)
const models = syntheticModels(260, 20, 6)
const common: Facet[] = ['mood:0', 'mood:1', 'mood:3', 'genre:0', 'genre:2', 'era:4', 'person:1']

/** People who ask for one to three things of any kind, for lists of any length. */
const people = Array.from({ length: 150 }, (_, person): RankRequest => {
  const random = seededRandom(100 + person)
  const pick = <Each>(all: readonly Each[]) => all[Math.floor(random() * all.length)]!
  const facets = common.toSorted(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 3))
  const muted = facets.filter(() => random() < 0.5)
  const wished = facets.filter((facet) => !muted.includes(facet))
  const wishOf = (facet: Facet): SoftWish => ({
    facet,
    level: pick(['less', 'less', 'more', 'much-more'] as const),
    refused: random() < 0.3,
  })
  return {
    ...syntheticRequest(films, pick([0, 3, 20]), person),
    wishes: wished.map(wishOf),
    mutedFacets: new Set(muted),
    limit: pick([4, 6, 8, 9, 24]),
  }
})

/** The input of a choice, and what it was scored by. */
function inputOf(asked: RankRequest) {
  const request = { ...asked, wishes: asksOf(asked) }
  const { asked: scored, plain } = scoreWithPlain(index, request, models, config)
  const mix = genreMixesFor(index, request, config)
  const blocked = blockedRows(index, request, new Uint8Array(index.size))
  const input: SelectInput = { index, request, config, scores: scored.scores, blocked, mix }
  return { input, plain, scored }
}

/** The first eight of a list chosen to its end, by the wishes they answer. */
function countedWhole(input: SelectInput, { marks }: Pick<Asked, 'marks'>) {
  const { rows } = selectRows({ ...input, request: { ...input.request, wishes: [] } }, null)
  return countWishes(rows.slice(0, blockSize), marks, input.request.wishes.length)
}

test('a single wish or mute asks for what the whole list without it says, though no more of that list is chosen than matters', () => {
  const single = people.filter(({ wishes, mutedFacets }) => wishes.length + mutedFacets.size === 1)
  expect(single.length).toBeGreaterThan(30)
  for (const person of single) {
    const { input, plain, scored } = inputOf(person)
    const { shares, marks } = askShares(input, plain, scored)
    const counts = countedWhole({ ...input, scores: plain.scores }, { marks })
    expect(shares).toEqual(input.request.wishes.map((wish, bit) => shareOf(wish, counts[bit]!)))
  }
})

test('of several, each asks for no less than the list without any of them says', () => {
  for (const person of people) {
    const { input, plain, scored } = inputOf(person)
    const { shares, marks } = askShares(input, plain, scored)
    const counts = countedWhole({ ...input, scores: plain.scores }, { marks })
    shares.forEach(({ wish, least, most }, bit) => {
      const alone = shareOf(wish, counts[bit]!)
      expect(least).toBeGreaterThanOrEqual(alone.least)
      expect(most).toBeLessThanOrEqual(alone.most)
    })
  }
})

test('a list holds in its first eight what was asked for, as far as there are films', () => {
  for (const person of people.filter(({ limit }) => limit >= blockSize)) {
    const { input, plain, scored } = inputOf(person)
    const asked = askShares(input, plain, scored)
    const { rows } = selectRows(input, asked)
    const counts = countWishes(rows.slice(0, blockSize), asked.marks, asked.shares.length)
    asked.shares.forEach(({ most }, bit) => {
      expect(counts[bit]).toBeLessThanOrEqual(most)
    })
  }
})
