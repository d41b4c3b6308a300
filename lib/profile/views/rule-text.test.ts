import { expect, test } from 'vitest'
import { filmsOfRecords } from '../../catalog/ranked-film'
import { readCatalog } from '../../catalog/read-catalog'
import type { CatalogFilm } from '../../catalog/schema'
import { emptyWish } from '../../wishes/schema'
import { type RuleSources, statedRules } from '../ranking/rules'
import { ruleNotices, ruleText } from './rule-text'

const films = filmsOfRecords(readCatalog('prisma/catalog').films)
const filmOf = (slug: string) => films.find((film) => film.slug === slug) as CatalogFilm
const names = { personName: () => 'Sigourney Weaver' }
const said = { strength: 1.5, stated: true, never: false }
const notices = (slug: string, sources: Partial<RuleSources>) =>
  ruleNotices(filmOf(slug), statedRules({ active: [], avoid: [], ...sources }), names)

test('a film that has what is kept off says so, with the way to the line', () => {
  expect(notices('alien', { active: [{ ...said, facet: 'genre:horror', never: true }] })).toEqual([
    { text: 'You keep horror off; this film has it.', href: '/profile/lines#line-genre-horror' },
  ])
  expect(notices('alien', { active: [{ ...said, facet: 'person:sigourney-weaver', never: true }] })[0]?.text).toBe(
    'You keep films with Sigourney Weaver off; this film is one of them.',
  )
  expect(notices('alien', { active: [{ ...said, facet: 'genre:western', never: true }] })).toEqual([])
})

test('a narrower note is named beside the wider one that is kept off', () => {
  const film = { ...filmOf('alien'), contentNotes: ['gore'] }
  const [notice] = ruleNotices(film, statedRules({ active: [], avoid: ['violence'] }), names)
  expect(notice).toEqual({
    text: 'You keep violence off; this film has gore.',
    href: '/profile#line-avoid-violence',
  })
})

test('limits and "only" are said in the words of the limit', () => {
  const wish = {
    ...emptyWish,
    minutes: { from: null, to: 90 },
    years: { from: 1990, to: null },
    only: ['country:FR' as const],
  }
  const texts = notices('alien', { active: [{ ...said, facet: 'words:short', wish }] }).map(({ text }) => text)
  expect(texts).toEqual([
    'You want nothing but films from France; this film is something else.',
    `You asked for films of at most 90 minutes; this one runs ${filmOf('alien').runtimeMinutes}.`,
    'You asked for films from 1990 or later; this one is from 1979.',
  ])
})

test('a region is said as where films are from', () => {
  const wish = { ...emptyWish, without: ['region:europe' as const], only: ['region:nordic' as const] }
  expect(notices('amelie', { active: [{ ...said, facet: 'words:far', wish }] }).map(({ text }) => text)).toEqual([
    'You keep films from Europe off; this film is one of them.',
    'You want nothing but films from the Nordic countries; this film is something else.',
  ])
})

test('what is not for children is said as one thing', () => {
  const wish = { ...emptyWish, age: 6, company: 'children' as const }
  expect(notices('alien', { active: [{ ...said, facet: 'words:kids', wish }] }).map(({ text }) => text)).toEqual([
    'You keep to what children may see; this film is not for them.',
  ])
})

test('every rule can be said in the middle of a sentence', () => {
  const wish = { ...emptyWish, age: 6, company: 'children' as const, avoid: ['gore' as const] }
  const stated = statedRules({ active: [{ ...said, facet: 'words:kids', wish }], avoid: ['drugs'] })
  expect(stated.map((rule) => ruleText(rule, names))).toEqual([
    'keep gore off',
    'keep to what children may see',
    'keep drug use off',
  ])
})

test('limits, what is wanted alone and what is kept off are said as one would ask for them', () => {
  const textsOf = (wish: Partial<typeof emptyWish>) =>
    statedRules({ active: [{ ...said, facet: 'words:w', wish: { ...emptyWish, ...wish } }], avoid: [] }).map((rule) =>
      ruleText(rule, names),
    )
  expect(textsOf({ minutes: { from: null, to: 120 } })).toEqual(['ask for films of at most 120 minutes'])
  expect(textsOf({ minutes: { from: 90, to: null } })).toEqual(['ask for films of at least 90 minutes'])
  expect(textsOf({ minutes: { from: 90, to: 120 } })).toEqual(['ask for films of 90 to 120 minutes'])
  expect(textsOf({ years: { from: 1990, to: null } })).toEqual(['ask for films from 1990 or later'])
  expect(textsOf({ years: { from: null, to: 1960 } })).toEqual(['ask for films from 1960 or earlier'])
  expect(textsOf({ years: { from: 1960, to: 1975 } })).toEqual(['ask for films from 1960 to 1975'])
  expect(textsOf({ years: { from: 1975, to: 1975 } })).toEqual(['ask for films from 1975'])
  expect(textsOf({ only: ['genre:western'] })).toEqual(['want nothing but westerns'])
  expect(textsOf({ without: ['genre:horror'] })).toEqual(['keep horror off'])
  expect(textsOf({ avoid: ['gore'] })).toEqual(['keep gore off'])
})

test('two lines that say the same of a film are told once', () => {
  const wish = { ...emptyWish, minutes: { from: null, to: 90 } }
  const twice = { active: ['words:a', 'words:b'].map((facet) => ({ ...said, facet: facet as 'words:a', wish })) }
  expect(notices('alien', twice)).toHaveLength(1)
})

test('a film that has the very note that is kept off has it', () => {
  const film = { ...filmOf('alien'), contentNotes: ['violence'] }
  expect(ruleNotices(film, statedRules({ active: [], avoid: ['violence'] }), names)[0]?.text).toBe(
    'You keep violence off; this film has it.',
  )
})
