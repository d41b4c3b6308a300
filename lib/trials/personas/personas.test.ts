import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { facetsOf } from '../../catalog/facets'
import type { FilmRecord } from '../../catalog/film-record'
import { readCatalog } from '../../catalog/read-catalog'
import { belongsTo, type Persona, personas, ruledOut } from './schema'

const { films } = readCatalog('prisma/catalog')
const bySlug = new Map(films.map((film) => [film.slug, film]))
const read = (file: string) => personas.parse(JSON.parse(readFileSync(`lib/trials/personas/${file}.json`, 'utf8')))
const tuning = read('tuning')
const extra = read('extra-tuning')
const heldOut = read('held-out')
const everyone = [...tuning, ...extra, ...heldOut]

/** Who something is wrong with, and what. */
const faults = (faultsOf: (person: Persona) => unknown[]) =>
  everyone.flatMap((person) => faultsOf(person).map((fault) => `${person.id}: ${fault}`))

const isUnknown = (slug: string) => !bySlug.has(slug)
const film = (slug: string) => bySlug.get(slug) as FilmRecord
const ratedSlugs = (person: Persona) => person.ratings.map((rating) => rating.slug)
const liked = (person: Persona) => person.ratings.filter((rating) => rating.stars >= 4).map((rating) => rating.slug)
const unratedBelonging = (person: Persona) =>
  films.filter((each) => belongsTo(each, person) && !ratedSlugs(person).includes(each.slug)).length

test('sixty-four people, a third of them held out, and thirty more to choose by; each with an id of their own', () => {
  expect([tuning.length, heldOut.length, extra.length]).toEqual([42, 22, 30])
  expect(new Set(everyone.map((person) => person.id)).size).toBe(94)
})

test('the held-out people are of every sort the others are', () => {
  const share = (people: Persona[], is: (person: Persona) => boolean) => people.filter(is).length / people.length
  for (const is of [(person: Persona) => person.niche, (person: Persona) => person.thin === true])
    expect(Math.abs(share(tuning, is) - share(heldOut, is))).toBeLessThan(0.1)
})

test('every film they tap or rate is in the catalog, once in each list', () => {
  expect(
    faults(({ survey, ratings }) => [...survey.taps, ...ratings.map(({ slug }) => slug)].filter(isUnknown)),
  ).toEqual([])
  expect(faults((person) => (new Set(ratedSlugs(person)).size === 15 ? [] : ['rates a film twice']))).toEqual([])
})

test('every facet, country and language they speak of is on some film', () => {
  const known = new Set<string>(films.flatMap((each) => [...facetsOf(each), ...each.countries, ...each.languages]))
  const spoken = ({ survey, belongs, never }: Persona) => [
    ...survey.wishes.map((wish) => wish.facet),
    ...never.facets,
    ...belongs.anyOf.flatMap(({ facets = [], anyFacet = [], without = [], countries = [], languages = [] }) => [
      ...facets,
      ...anyFacet,
      ...without,
      ...countries,
      ...languages,
    ]),
  ]
  expect(faults((person) => spoken(person).filter((id) => !known.has(id)))).toEqual([])
})

test('what they rate later is mostly not what they tapped', () => {
  expect(
    faults((person) => {
      const both = ratedSlugs(person).filter((slug) => person.survey.taps.includes(slug)).length
      return both > 5 ? [`${both} films in both`] : []
    }),
  ).toEqual([])
})

test('they like nine to eleven of the fifteen films, most of them films that belong', () => {
  expect(
    faults((person) => {
      const likes = liked(person)
      const fitting = likes.filter((slug) => belongsTo(film(slug), person)).length
      return likes.length >= 9 && likes.length <= 11 && fitting >= 0.75 * likes.length
        ? []
        : [`${fitting} of ${likes.length} liked films belong`]
    }),
  ).toEqual([])
})

test('at least seven of the films they tap belong', () => {
  expect(
    faults((person) => {
      const fitting = person.survey.taps.filter((slug) => belongsTo(film(slug), person)).length
      return fitting < 7 ? [`${fitting} taps belong`] : []
    }),
  ).toEqual([])
})

test('nobody taps or likes what they never want to see', () => {
  expect(
    faults((person) => [...person.survey.taps, ...liked(person)].filter((slug) => ruledOut(film(slug), person))),
  ).toEqual([])
})

test('what they never want is what they said in the survey, or something the survey does not ask', () => {
  for (const { id, survey, never } of everyone) {
    const refused = survey.wishes.filter((wish) => wish.value === -2).map((wish) => wish.facet)
    const beyond = never.facets.filter((facet) => !refused.includes(facet))
    expect([id, never.notes]).toEqual([id, survey.avoid])
    expect([id, never.facets]).toEqual([id, expect.arrayContaining(refused)])
    expect([id, beyond.filter((facet) => /^(genre|mood):/.test(facet))]).toEqual([id, []])
    expect([id, new Set(survey.wishes.map((wish) => wish.facet)).size]).toEqual([id, survey.wishes.length])
  }
})

test('at least forty-eight have thirty unrated films that belong; the others say how many they had', () => {
  const thin = everyone.filter((person) => person.thin)
  expect(everyone.length - thin.length).toBeGreaterThanOrEqual(48)
  expect(faults((person) => (person.thin || unratedBelonging(person) >= 30 ? [] : [unratedBelonging(person)]))).toEqual(
    [],
  )
  expect(faults(({ thin, belonging }) => (Boolean(thin) === (belonging !== undefined) ? [] : ['no count']))).toEqual([])
  // An edited film or two may leave.
  expect(
    faults(({ belonging, ...person }) =>
      belonging === undefined || unratedBelonging(person) >= belonging - 2 ? [] : [unratedBelonging(person)],
    ),
  ).toEqual([])
})

test('nobody calls more than a quarter of the catalog theirs', () => {
  expect(
    faults((person) => {
      const share = films.filter((each) => belongsTo(each, person)).length / films.length
      return share > 1 / 4 ? [share] : []
    }),
  ).toEqual([])
})

test('a niche is not served by what is best known', () => {
  const bestKnown = films.toSorted((a, b) => b.prominence - a.prominence)
  expect(
    faults((person) => {
      const seen = bestKnown.filter((each) => !ruledOut(each, person)).slice(0, 40)
      const share = seen.filter((each) => belongsTo(each, person)).length / seen.length
      return person.niche && share >= 0.45 ? [share] : []
    }),
  ).toEqual([])
})
