import { expect, test } from 'vitest'
import { facetsById, shippedCatalog, shippedFilm, trainSmallModel } from '@/testing/films/shipped-catalog'
import { facetReader } from '../profile/facet-reader'
import { interestsOfRatings } from '../profile/interests-of-ratings'
import { rankConfigFor } from '../recommender/config/rank-config'
import type { RankModels } from '../recommender/models/served-models'
import { plainRequest } from '../recommender/plain-request'
import { rankCandidates } from '../recommender/rank/rank-candidates'
import { similarFilms } from '../recommender/rank/similar-films'
import type { Facet, RankRequest, SoftWish } from '../recommender/types'

type Told = Pick<RankRequest, 'liked' | 'interests' | 'excludedFilmIds'>

const reader = facetReader(shippedCatalog)

/** Somebody who gave these films stars, the latest first. */
function rating(stars: Record<string, number>): Told {
  const ratings = Object.entries(stars).map(([slug, given]) => ({ filmId: shippedFilm(slug).id, stars: given }))
  return {
    liked: ratings
      .filter(({ stars: given }) => given >= 3.5)
      .map(({ filmId, stars: given }) => ({ filmId, weight: given >= 4.5 ? 1 : 0.8 })),
    interests: interestsOfRatings(ratings, reader),
    excludedFilmIds: new Set(ratings.map(({ filmId }) => filmId)),
  }
}
const loving = (...slugs: string[]) => rating(Object.fromEntries(slugs.map((slug) => [slug, 4.5])))

const people: Record<string, Partial<Told>> = {
  'a new guest': {},
  'a guest who tapped space films': loving(
    'alien',
    'star-wars-episode-iv-a-new-hope',
    'walle',
    'interstellar',
    'the-martian',
  ),
  'a guest who tapped art films': loving('seven-samurai', 'in-the-mood-for-love', 'parasite', 'amelie', 'rashomon'),
  'a person of fifteen ratings': rating({
    casablanca: 5,
    vertigo: 5,
    chinatown: 4.5,
    'double-indemnity': 4.5,
    'the-third-man': 5,
    'some-like-it-hot': 4,
    'singin-in-the-rain': 4.5,
    psycho: 4,
    'north-by-northwest': 4.5,
    'rear-window': 4,
    titanic: 2,
    'the-matrix': 3,
    'pulp-fiction': 3.5,
    goodfellas: 4,
    fargo: 4,
  }),
}

const byType: Record<string, Facet[]> = {
  genre: ['genre:western', 'genre:horror', 'genre:drama', 'genre:documentary', 'genre:musical'],
  mood: ['mood:melancholy', 'mood:dread', 'mood:cosy', 'mood:playful'],
  theme: ['theme:heists', 'theme:revenge', 'theme:friendship'],
  setting: ['setting:space', 'setting:snow', 'setting:present-day', 'setting:train'],
  person: ['person:martin-scorsese', 'person:tom-hanks', 'person:alfred-hitchcock'],
  country: ['country:FR', 'country:IR', 'country:KR', 'country:US', 'country:JP'],
  language: ['language:ja', 'language:zxx', 'language:en', 'language:es'],
  era: ['era:1930s', 'era:1970s', 'era:2000s', 'era:2020s'],
  region: [
    'region:asia',
    'region:nordic',
    'region:latin-america',
    'region:east-asia',
    'region:europe',
    'region:africa',
  ],
}
/** What a list may have left of a facet the catalog has fewer films of. */
const filmsWith = (facet: Facet, { excludedFilmIds: excluded }: Partial<Told>) =>
  [...facetsById].filter(([id, facets]) => facets.has(facet) && !excluded?.has(id)).length

const small = trainSmallModel()
const engines: [string, () => Promise<RankModels>][] = [
  ['untrained', async () => ({})],
  ['with a small trained model', () => small],
]

function rankedFor(told: Partial<Told>, wishes: SoftWish[], models: RankModels, change: Partial<RankRequest> = {}) {
  const request = plainRequest({ adventurous: 0.4, limit: 24, seed: 5, ...told, wishes, ...change })
  return rankCandidates(shippedCatalog.index, request, models, rankConfigFor(models)).map(({ filmId }) => filmId)
}
const eightFor = (...asked: Parameters<typeof rankedFor>) => rankedFor(...asked).slice(0, 8)
const count = (ids: number[], facet: Facet) => ids.filter((id) => facetsById.get(id)?.has(facet)).length

for (const [engine, modelsOf] of engines) {
  test.each(Object.keys(byType))(`a wish for a %s brings what it says, ${engine}`, async (type) => {
    const models = await modelsOf()
    const short: string[] = []
    for (const [person, told] of Object.entries(people)) {
      for (const facet of byType[type] ?? []) {
        const have = Math.min(8, filmsWith(facet, told))
        const n = count(eightFor(told, [], models), facet)
        const got = (level: SoftWish['level']) => count(eightFor(told, [{ facet, level }], models), facet)
        const [less, more, muchMore] = [got('less'), got('more'), got('much-more')]
        const heard =
          less <= Math.floor(n / 2) &&
          more >= Math.min(have, Math.max(n + 2, 3)) &&
          muchMore >= Math.min(have, Math.max(n + 2, 6))
        if (!heard) short.push(`${person}, ${facet}: ${n} without, less ${less}, more ${more}, much more ${muchMore}`)
      }
    }
    expect(short).toEqual([])
  })

  test(`a wish for one thing and one for less of another both hold, ${engine}`, async () => {
    const models = await modelsOf()
    const pairs: [Facet, Facet][] = [
      ['genre:horror', 'mood:dread'],
      ['country:FR', 'genre:drama'],
      ['era:1970s', 'country:US'],
      ['genre:comedy', 'language:en'],
    ]
    for (const told of Object.values(people)) {
      for (const [wanted, unwanted] of pairs) {
        const before = eightFor(told, [], models)
        const after = eightFor(
          told,
          [
            { facet: wanted, level: 'more' },
            { facet: unwanted, level: 'less' },
          ],
          models,
        )
        expect(count(after, wanted)).toBeGreaterThanOrEqual(Math.min(8, Math.max(3, count(before, wanted) + 2)))
        expect(count(after, unwanted)).toBeLessThanOrEqual(Math.floor(count(before, unwanted) / 2))
      }
    }
  })

  test(`wishes no film answers together share the list fairly, ${engine}`, async () => {
    const models = await modelsOf()
    for (const told of Object.values(people)) {
      const wishes: SoftWish[] = [
        { facet: 'genre:western', level: 'much-more' },
        { facet: 'country:KR', level: 'much-more' },
      ]
      const eight = eightFor(told, wishes, models)
      const [westerns, korean] = [count(eight, 'genre:western'), count(eight, 'country:KR')]
      expect(westerns + korean).toBeGreaterThanOrEqual(7)
      // One place explores, and may fall to either.
      expect(Math.min(westerns, korean)).toBeGreaterThanOrEqual(3)
    }
  })

  test(`three things asked for at once all come, ${engine}`, async () => {
    const models = await modelsOf()
    const facets: Facet[] = ['genre:documentary', 'country:JP', 'era:1950s']
    for (const told of Object.values(people)) {
      const eight = eightFor(
        told,
        facets.map((facet) => ({ facet, level: 'more' as const })),
        models,
      )
      for (const facet of facets) expect(count(eight, facet)).toBeGreaterThanOrEqual(2)
    }
  })

  test(`two wishes at once bring what each says, as far as eight places have room, ${engine}`, async () => {
    const models = await modelsOf()
    const pairs: [SoftWish, SoftWish][] = [
      [
        { facet: 'country:JP', level: 'more' },
        { facet: 'genre:horror', level: 'more' },
      ],
      [
        { facet: 'era:1940s', level: 'more' },
        { facet: 'mood:playful', level: 'more' },
      ],
      [
        { facet: 'person:alfred-hitchcock', level: 'more' },
        { facet: 'theme:friendship', level: 'more' },
      ],
      [
        { facet: 'region:nordic', level: 'much-more' },
        { facet: 'genre:comedy', level: 'less' },
      ],
      [
        { facet: 'language:es', level: 'more' },
        { facet: 'setting:present-day', level: 'less' },
      ],
    ]
    const short: string[] = []
    for (const [person, told] of Object.entries(people)) {
      const before = eightFor(told, [], models)
      for (const pair of pairs) {
        const after = eightFor(told, pair, models)
        for (const { facet, level } of pair) {
          const [n, got, have] = [count(before, facet), count(after, facet), filmsWith(facet, told)]
          const least = level === 'less' ? 0 : Math.min(have, 8, Math.max(n + 2, level === 'more' ? 3 : 6))
          const most = level === 'less' ? Math.floor(n / 2) : 8
          if (got < least || got > most) short.push(`${person}, ${level} ${facet}: ${got} after ${n}`)
        }
      }
    }
    expect(short).toEqual([])
  })

  test(`a wish against what somebody loves holds all the same, ${engine}`, async () => {
    const models = await modelsOf()
    const against: [string, SoftWish][] = [
      ['a guest who tapped space films', { facet: 'setting:space', level: 'less' }],
      ['a guest who tapped space films', { facet: 'country:IR', level: 'much-more' }],
      ['a guest who tapped art films', { facet: 'region:asia', level: 'less' }],
      ['a guest who tapped art films', { facet: 'genre:action', level: 'much-more' }],
      ['a person of fifteen ratings', { facet: 'genre:crime', level: 'less' }],
      ['a person of fifteen ratings', { facet: 'era:2020s', level: 'much-more' }],
    ]
    for (const [person, wish] of against) {
      const told = people[person] ?? {}
      const [before, after] = [eightFor(told, [], models), eightFor(told, [wish], models)]
      const [n, got] = [count(before, wish.facet), count(after, wish.facet)]
      if (wish.level === 'less') expect([person, wish.facet, got <= n / 2]).toEqual([person, wish.facet, true])
      else expect([person, wish.facet, got >= 6]).toEqual([person, wish.facet, true])
    }
  })

  test(`hidden gems and famous films are what was asked for, also for who likes the other, ${engine}`, async () => {
    const models = await modelsOf()
    for (const told of Object.values(people)) {
      const prominenceOf = (wellKnown: RankRequest['wellKnown']) =>
        eightFor(told, [], models, { wellKnown }).map((id) => shippedCatalog.films.get(id)?.prominence ?? 0)
      const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      const [hidden, usual, famous] = [prominenceOf('hidden'), prominenceOf(null), prominenceOf('famous')]
      expect(hidden.filter((prominence) => prominence <= 60).length).toBeGreaterThanOrEqual(6)
      expect(famous.filter((prominence) => prominence >= 76).length).toBeGreaterThanOrEqual(6)
      expect(meanOf(hidden)).toBeLessThan(meanOf(usual))
      // What everybody gets first could hardly be better known.
      expect(meanOf(famous)).toBeGreaterThanOrEqual(Math.min(85, meanOf(usual)))
    }
  })

  test(`hidden films of a kind are both hidden and of the kind, ${engine}`, async () => {
    const models = await modelsOf()
    const wishes: SoftWish[] = [{ facet: 'country:FR', level: 'more' }]
    for (const told of Object.values(people)) {
      const eight = eightFor(told, wishes, models, { wellKnown: 'hidden' })
      const hidden = eight.filter((id) => (shippedCatalog.films.get(id)?.prominence ?? 99) <= 60).length
      expect([count(eight, 'country:FR') >= 3, hidden >= 6]).toEqual([true, true])
    }
  })

  test(`"nothing like this" brings fewer films like it, ${engine}`, async () => {
    const models = await modelsOf()
    const alien = shippedFilm('alien').id
    const told = loving('star-wars-episode-iv-a-new-hope', 'aliens', 'the-thing', 'interstellar')
    const like = new Set(similarFilms(shippedCatalog.index, alien, 60).map(({ filmId }) => filmId))
    const near = (disliked: RankRequest['disliked']) =>
      rankedFor(told, [], models, { disliked }).filter((id) => like.has(id)).length
    expect(near([{ filmId: alien, weight: 4 }])).toBeLessThan(near([]))
  })
}
