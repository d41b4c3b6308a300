import { expect, test } from 'vitest'
import { filmsOfRecords } from '../catalog/ranked-film'
import { readCatalog } from '../catalog/read-catalog'
import { snapshotOf } from '../catalog/snapshot'
import { profileOf } from '../profile/profile'
import { assemblePortrait } from '../prompts/person/assemble'
import { promptOf } from '../prompts/prompts'
import { emptyWish, type Wish } from '../wishes/schema'
import { composePortrait } from '../writers/composer/portrait'
import { type RecommendationContext, rankRequest } from './context/context'
import { promptSubject } from './prompt-subject'

const catalog = snapshotOf(filmsOfRecords(readCatalog('prisma/catalog').films))
const idOf = (slug: string) => [...catalog.films.values()].find((film) => film.slug === slug)?.id ?? 0

function personSaying(wish: Partial<Wish>) {
  const line = { facet: 'words:w', state: 'ACTIVE' as const, strength: null, label: 'w', stated: true, at: 1 }
  const context = {
    viewer: { consents: { model: true }, tone: 'PLAIN', adventurous: 40, avoid: [], children: null },
    catalog,
    profile: profileOf(1, [], [{ ...line, wish: { ...emptyWish, ...wish } }], catalog),
    feedback: new Map(),
    viewing: null,
    today: 0,
  } as unknown as RecommendationContext
  return { context, request: () => rankRequest(context, { excluded: [], limit: 8, seed: 1 }) }
}
const requestFor = (wish: Partial<Wish>) => personSaying(wish).request()

test('films named in own words are examples, films it should not be like are not proposed', () => {
  const { exampleFilmIds, excludedFilmIds } = requestFor({ like: ['alien'], unlike: ['jaws'] })
  expect(exampleFilmIds).toEqual([idOf('alien')])
  expect([...excludedFilmIds]).toEqual([idOf('jaws')])
})

test('a portrait of somebody who has only said things in words says what they asked for', () => {
  const { context } = personSaying({
    want: [
      { facet: 'region:asia', level: 'more' },
      { facet: 'genre:thriller', level: 'more' },
    ],
    without: ['genre:musical'],
    avoid: ['gore'],
  })
  const portrait = composePortrait(assemblePortrait(promptOf('PORTRAIT'), '', promptSubject(context, 1)).data)
  expect(portrait).toContain('You asked for thrillers and films from Asia.')
  expect(portrait).toMatch(/(?:do without|less to your taste:) musicals/i)
  expect(portrait).toContain('To be left out: gore.')
})

test('who asks to be surprised gets the most adventurous list', () => {
  expect([requestFor({}).adventurous, requestFor({ surprise: true }).adventurous]).toEqual([0.4, 1])
})
