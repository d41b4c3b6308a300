import { describe, expect, test } from 'vitest'
import { shippedCatalog, shippedFilm } from '@/testing/films/shipped-catalog'
import { answerTo } from '@/testing/scripted/answer-to'
import { readTable } from '@/testing/tables/wish-table'
import { viewerOf } from '../../testing/viewer-of'
import { facetsOf, sortOf } from '../catalog/facets'
import type { CatalogFilm } from '../catalog/schema'
import { suitableFor } from '../catalog/vocabulary/suitable-for'
import { contentNotes, withStronger } from '../catalog/vocabulary/vocabularies'
import { noFeedback } from '../feedback/schema'
import { profileOf } from '../profile/profile'
import type { EditRecord } from '../profile/schema'
import type { RecommendationContext } from '../recommendations/context/context'
import { untrainedRankConfig } from '../recommender/config/rank-config'
import type { Facet } from '../recommender/types'
import { emptyWish, type Wish } from '../wishes/schema'
import type { Asker } from './ask-request'
import { askParams } from './schema'

const stranger: Asker = {
  catalog: shippedCatalog,
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
  context: null,
  today: 20_784,
}

/** What a wish forbids a film, told once more from the page on wishes and not by the code under test. */
function broken(film: CatalogFilm, wish: Wish): string[] {
  const has = new Set<Facet>(facetsOf(film))
  const notes = new Set<string>(film.contentNotes)
  const child = suitableFor(wish.age)
  const forChildren = wish.company === 'children' || wish.age !== null
  const sorts = [...new Set(wish.only.map(sortOf))].map((sort) => wish.only.filter((facet) => sortOf(facet) === sort))
  return [
    ...wish.without.filter((facet) => has.has(facet)),
    ...wish.combinations
      .filter(({ all, unless }) => all.every((facet) => has.has(facet)) && !unless.some((facet) => has.has(facet)))
      .map(() => 'combination'),
    ...sorts.filter((group) => !group.some((facet) => has.has(facet))).map((group) => `only ${group.join()}`),
    ...wish.avoid.filter((note) => [...withStronger([note])].some((each) => notes.has(each))),
    ...(forChildren ? [...child.avoid].filter((note) => notes.has(note)) : []),
    ...(forChildren ? [...child.without].filter((facet) => has.has(facet)) : []),
    ...(wish.minutes?.from != null && film.runtimeMinutes < wish.minutes.from ? ['too short'] : []),
    ...(wish.minutes?.to != null && film.runtimeMinutes > wish.minutes.to ? ['too long'] : []),
    ...(wish.years?.from != null && film.year < wish.years.from ? ['too old'] : []),
    ...(wish.years?.to != null && film.year > wish.years.to ? ['too new'] : []),
  ]
}

const HARD = /^(?:without|only|minutes|years|avoid|age|company:children)/
const rows = ['phrasings.jsonl', 'phrasings.second.jsonl', 'phrasings.ninth.jsonl']
  .flatMap(readTable)
  .filter(({ tokens }) => tokens.some((token) => HARD.test(token)))
const said = (facet: EditRecord['facet'], change: Partial<EditRecord>): EditRecord => ({
  facet,
  state: 'ACTIVE',
  strength: null,
  label: null,
  stated: true,
  at: 1,
  saidAt: 1,
  ...change,
})

/** Somebody who said before that they want no drama, nothing over 130 minutes and no gore, and has seen Alien. */
const own: Wish = { ...emptyWish, without: ['genre:drama'], minutes: { from: null, to: 130 } }
const alien = shippedFilm('alien')
const context: RecommendationContext = {
  viewer: viewerOf({ avoid: ['gore'], consents: { behaviour: true, context: false, model: false } }),
  catalog: shippedCatalog,
  profile: profileOf(1, [], [said('words:own', { label: 'own', wish: own })], shippedCatalog),
  feedback: new Map([[alien.id, { ...noFeedback, rating: 5, seen: true }]]),
  viewing: null,
  engine: stranger.engine,
  today: stranger.today,
}

describe('hard wishes are kept by every card', () => {
  test('of every sentence of the tables, for strangers', () => {
    expect(rows.length).toBeGreaterThan(150)
    const shown = rows.map((row) => ({ row, ...answerTo(stranger, askParams.parse({ q: row.said })) }))
    const wrong = shown.flatMap(({ row, wish, picked }) =>
      picked.films.flatMap(({ film }) => broken(film, wish).map((what) => `${row.said}: ${film.slug} ${what}`)),
    )
    expect(wrong).toEqual([])
    expect(shown.reduce((sum, { picked }) => sum + picked.films.length, 0)).toBeGreaterThan(6 * rows.length)
  })

  test('together with the rules of somebody who has some, and nothing they have seen', () => {
    const asker: Asker = { ...stranger, context }
    const shown = rows.slice(0, 80).map((row) => ({ row, ...answerTo(asker, askParams.parse({ q: row.said })) }))
    const wrong = shown.flatMap(({ row, wish, picked }) =>
      picked.films.flatMap(({ film }) =>
        [
          ...broken(film, wish),
          ...broken(film, { ...own, avoid: ['gore'] }),
          ...(film.id === alien.id ? ['seen'] : []),
        ].map((what) => `${row.said}: ${film.slug} ${what}`),
      ),
    )
    expect(wrong).toEqual([])
    expect(shown.reduce((sum, { picked }) => sum + picked.films.length, 0)).toBeGreaterThan(300)
  })

  test('tokens of an address count like words; those that are none are left out', () => {
    const w = ['without:genre:comedy', 'minutes:-100', 'avoid:nonsense', 'minutes:x', 'more:galaxy:far', 'like:no-film']
    const { wish, picked } = answerTo(stranger, askParams.parse({ q: 'whatever', w }))
    expect(wish).toMatchObject({ without: ['genre:comedy'], minutes: { from: null, to: 100 }, avoid: [], want: [] })
    expect(picked.films).toHaveLength(8)
    expect(picked.films.flatMap(({ film }) => broken(film, wish))).toEqual([])
  })

  test('a film turned down does not come back, nor one named as an example', () => {
    const first = answerTo(stranger, askParams.parse({ q: 'like Alien' })).picked.films.map(({ film }) => film.slug)
    expect(first).not.toContain('alien')
    const not = first.slice(0, 3)
    const next = answerTo(stranger, askParams.parse({ q: 'like Alien', not })).picked.films.map(({ film }) => film.slug)
    expect(next.filter((slug) => not.includes(slug))).toEqual([])
    expect(next).toHaveLength(8)
  })
})

test('every content note can be kept off', () => {
  const shown = contentNotes.ids.map((note) => answerTo(stranger, askParams.parse({ q: 'x', w: [`avoid:${note}`] })))
  expect(shown.flatMap(({ wish, picked }) => picked.films.flatMap(({ film }) => broken(film, wish)))).toEqual([])
})
