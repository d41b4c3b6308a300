import { expect, test } from 'vitest'
import type { Candidate, Contribution } from '@/lib/recommender/types'
import { describeCandidate, type Grounds } from './describe-candidate'
import type { FilmFacts, OwnFilm } from './subject'

const film = (change: Partial<FilmFacts> = {}): FilmFacts => ({
  id: 1,
  title: 'Ocean',
  year: 1999,
  directors: ['Ada One'],
  runtimeMinutes: 90,
  logline: 'A ship.',
  genres: ['drama'],
  moods: ['dread'],
  themes: [],
  settings: [],
  ...change,
})
const own = (change: Partial<FilmFacts> = {}): OwnFilm => ({ ...film({ id: 7, ...change }), stars: 5, how: 'rated' })
const grounds = (change: Partial<Grounds> = {}): Grounds => ({
  own: new Map(),
  group: null,
  saysLength: false,
  stated: new Set(),
  liked: new Set(),
  usualGenres: new Set(),
  unwanted: new Set(),
  common: new Set(),
  context: null,
  lowered: new Set(),
  ...change,
})
const tiesOf = (contributions: Contribution[], facts: FilmFacts, given = grounds()) => {
  const candidate: Candidate = { filmId: facts.id, score: 1, contributions, others: 0, propensity: null }
  return describeCandidate(candidate, facts, given).because
}
const popularity: Contribution = { kind: 'popularity', amount: 1 }

test('only a film many people know is called well known, and one of which nothing is known is', () => {
  expect(tiesOf([popularity], film({ prominence: 69 }))).toEqual([])
  for (const prominence of [70, 95, undefined]) {
    expect(tiesOf([popularity], film({ prominence }))).toMatchObject([{ kind: 'well-known', weight: 1 }])
  }
})

test('a co-production is no film from a country that was asked for but stands behind another', () => {
  const wish: Contribution = { kind: 'interest', facet: 'country:FR', amount: 1 }
  const given = grounds({ stated: new Set(['country:FR']) })
  expect(tiesOf([wish], film({ countries: ['FR', 'DE'] }), given)).toMatchObject([
    { facet: 'country:FR', stated: true },
  ])
  expect(tiesOf([wish], film({ countries: ['US', 'FR'] }), given)).toEqual([])
  const unwished: Contribution = { ...wish, amount: -1 }
  expect(tiesOf([unwished], film({ countries: ['US', 'FR'] }))).toMatchObject([{ kind: 'against' }])
})

test('the time of day is spoken of only where it is known', () => {
  const evening: Contribution = { kind: 'context', amount: 1 }
  expect(tiesOf([evening], film())).toEqual([])
  const context = { partOfDay: 'evening', weekend: false } as Grounds['context']
  expect(tiesOf([evening], film(), grounds({ context }))).toMatchObject([{ kind: 'context', partOfDay: 'evening' }])
})

test('what two films share is named: people who had the same part in both, never what is struck out or common', () => {
  const facts = film({ directors: ['Ada One', 'Di Four'], cast: ['Bo Two', 'Cy Three'], themes: ['heists'] })
  // Who made the one and plays in the other made not both, and is not in both.
  const theirs = own({ directors: ['Cy Three'], cast: ['Bo Two', 'Di Four'], themes: ['heists'] })
  const alike: Contribution = { kind: 'content', filmId: 7, amount: 1 }
  const given = { own: new Map([[7, theirs]]) }
  const sharesIn = (change: Partial<Grounds>) =>
    tiesOf([alike], facts, grounds({ ...given, ...change })).flatMap((tie) =>
      tie.kind === 'alike' ? tie.shares.map(({ facet }) => facet) : [],
    )
  expect(sharesIn({})).toEqual(['mood:dread', 'theme:heists', 'person:bo-two'])
  expect(sharesIn({ unwanted: new Set(['mood:dread']), common: new Set(['genre:drama']) })).toEqual([
    'theme:heists',
    'person:bo-two',
  ])
})

test('an interest is spelled as the film spells it, cast and writers too', () => {
  const facts = film({ cast: ['Zoë Three'], writers: ['Çem Four'] })
  const about = (facet: 'person:zoe-three' | 'person:cem-four') =>
    tiesOf([{ kind: 'interest', facet, amount: 1 }], facts)[0]
  expect(about('person:zoe-three')).toMatchObject({ kind: 'interest', label: 'Zoë Three', stated: false })
  expect(about('person:cem-four')).toMatchObject({ kind: 'interest', label: 'Çem Four' })
})

test('a warning is given of what counts against a film, never of what is liked or asked for', () => {
  const against: Contribution = { kind: 'interest', facet: 'mood:dread', amount: -1 }
  expect(tiesOf([against], film())).toMatchObject([{ kind: 'against', facet: 'mood:dread' }])
  expect(tiesOf([against], film(), grounds({ liked: new Set(['mood:dread']) }))).toEqual([])
})

test('words on a link are used in the direction they were written', () => {
  const because = 'another ship'
  const link: Contribution = { kind: 'kindred', filmId: 7, amount: 1, because }
  const tieTo = (kindred: FilmFacts['kindred']) =>
    tiesOf([link], film(), grounds({ own: new Map([[7, own({ kindred })]]) })).map(({ kind }) => kind)
  expect(tieTo([{ filmId: 1, because }])).toEqual(['kindred'])
  expect(tieTo([{ filmId: 2, because }])).toEqual(['alike'])
})

test('a film drawn into an exploration place says so, unless it is of a genre they like most', () => {
  const candidate: Candidate = { filmId: 1, score: 1, contributions: [], others: 0, propensity: 0.1 }
  const kinds = (usualGenres: string[], facts = film()) =>
    describeCandidate(candidate, facts, grounds({ usualGenres: new Set(usualGenres) })).because.map(({ kind }) => kind)
  expect(kinds(['war'])).toEqual(['exploration'])
  expect(kinds([])).toEqual([])
  expect(kinds(['drama'])).toEqual([])
  expect(kinds(['drama'], film({ isNew: true }))).toEqual(['new-here'])
})

test('a kind of reason that was called not true is not given, nor what tells the story to whom it was spoilt', () => {
  const likes: Contribution = { kind: 'interest', amount: 2, facet: 'mood:dread' }
  const linked: Contribution = { kind: 'kindred', amount: 1, filmId: 7, because: 'both end at sea' }
  const given = (lowered: string[]) =>
    describeCandidate(
      { filmId: 1, score: 1, contributions: [likes, linked], others: 0, propensity: null },
      film({ themes: ['memory'] }),
      grounds({ own: new Map([[7, own()]]), lowered: new Set(lowered) }),
    )
  expect(
    given([])
      .because.map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['interest', 'kindred'])
  expect(given(['interest:mood:dread']).because.map(({ kind }) => kind)).toEqual(['kindred'])
  expect(given(['interest:mood:tender']).because).toHaveLength(2)
  expect(given(['kindred']).because.map(({ kind }) => kind)).toEqual(['interest'])
  expect(given(['plot'])).toMatchObject({ logline: '', themes: [], because: [{ kind: 'interest' }] })
  expect(given([])).toMatchObject({ logline: 'A ship.' })
})

const late = { partOfDay: 'night', weekend: false, day: 'Tuesday', country: 'FR' } as const
const atNight: Contribution = { kind: 'context', amount: 1 }

test('late, a film that is short enough is one for it, unless they said how long films may be', () => {
  const of = (minutes: number, change: Partial<Grounds> = {}) =>
    tiesOf([atNight], film({ runtimeMinutes: minutes, countries: [] }), grounds({ context: late, ...change }))
  expect(of(90)).toEqual([{ kind: 'context', partOfDay: 'night', day: 'Tuesday', short: true, weight: 1 }])
  expect(of(140)).toEqual([{ kind: 'context', partOfDay: 'night', day: 'Tuesday', weight: 1 }])
  expect(of(90, { saysLength: true })).toEqual([])
  expect(of(90, { context: { ...late, partOfDay: 'evening' } })).toEqual([
    { kind: 'context', partOfDay: 'evening', day: 'Tuesday', weight: 1 },
  ])
})

test('a film made first of all where they are says so, where the place may be used', () => {
  const of = (countries: string[], change: Partial<Grounds> = {}) =>
    tiesOf([], film({ countries }), grounds({ context: late, ...change })).map(({ kind }) => kind)
  expect(of(['FR', 'US'])).toEqual(['here'])
  expect(of(['US', 'FR'])).toEqual([])
  expect(of(['FR'], { context: null })).toEqual([])
  expect(of(['FR'], { lowered: new Set(['here']) })).toEqual([])
})
