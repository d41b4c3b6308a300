import { expect, test } from 'vitest'
import { candidateData, evidenceData, slateData } from '../../../testing/data-blocks'
import { filmData } from '../../../testing/enrichment'
import { snapshotOf } from '../../catalog/snapshot'
import { givenOf, givenOfFilm } from './given-of'

const catalog = snapshotOf([])
const disliked = [evidenceData({ id: 9, title: 'Titanic', year: 1997, stars: 2 })]
const film = candidateData({
  id: 7,
  title: 'Sample',
  year: 1982,
  directors: ['Agnès Varda'],
  because: [
    { kind: 'kindred', film: 1, words: 'the same dread', shares: [{ facet: 'person:otto', label: 'Otto' }], weight: 1 },
    { kind: 'interest', facet: 'person:ida', label: 'Ida Example', stated: true, weight: 1 },
  ],
})
const data = slateData({
  disliked,
  interests: [
    { label: 'rainy days', facet: 'words:x', strength: 1, stated: true, ownWords: true },
    { label: 'Tense', facet: 'mood:tense', strength: 1, stated: true, ownWords: false },
  ],
  context: { partOfDay: 'evening', weekend: false },
  person: { name: null, tone: 'plain', adventurous: 40, avoid: ['gore'], ratingsCount: 12 },
})

test('a reason may name the film, the person’s own films and those set against them, and whoever stands in the data', () => {
  const given = givenOf(data, film, catalog, 'Be brief.')
  expect(given.nameable.map(({ title }) => title)).toEqual(['Sample', 'Alien', 'Heat', 'Titanic'])
  expect(given.people).toEqual(['Agnès Varda', 'Otto', 'Ida Example'])
  expect(given.ownWords).toEqual(['rainy days'])
  expect(given.topics).toEqual(expect.arrayContaining(['Full of dread', 'Tense', 'gore', 'evening', 'Isolation']))
  expect(given.topics).not.toContain('rainy days')
  expect(given.said).toEqual(expect.arrayContaining(['the same dread', film.logline]))
  expect(given.instructions).toBe('Be brief.')
})

test('of numbers it may give years, minutes, stars and how many films there are', () => {
  expect(givenOf(data, film, catalog).numbers).toEqual([1982, 101, 1979, 5, 1995, 4.5, 1997, 2, 12, 3])
})

test('without a film it speaks of the person alone, and without stars of none', () => {
  const { numbers, nameable, people } = givenOf(
    {
      ...slateData({}),
      task: 'portrait',
      evidence: [evidenceData({ id: 1, title: 'Alien', stars: null, how: 'loved' })],
    },
    null,
    catalog,
  )
  expect(numbers).toEqual([1979, 12, 1])
  expect(nameable.map(({ title }) => title)).toEqual(['Alien'])
  expect(people).toEqual([])
})

test('without a person’s part of the day, and of interests that are facets, nothing is their own words', () => {
  const { topics, ownWords, stars } = givenOf(
    { ...slateData({ context: null, interests: [] }), disliked: [] },
    film,
    catalog,
  )
  expect(ownWords).toEqual([])
  expect(topics).not.toContain('evening')
  expect([...(stars ?? [])]).toEqual([
    [1, 5],
    [2, 4.5],
  ])
})

test('of an interest it may say its label and what the label means, and of its own words neither', () => {
  const interest = (label: string, facet: string, ownWords: boolean) => ({
    label,
    facet,
    strength: 1,
    stated: true,
    ownWords,
  })
  const blank = { ...slateData({ interests: [] }), evidence: [], disliked: [] }
  const without = givenOf(blank, null, catalog)
  const given = givenOf(
    { ...blank, interests: [interest('Full of dread', 'mood:dread', false), interest('rain', 'words:x', true)] },
    null,
    catalog,
  )
  expect(given.topics.filter((topic) => !without.topics.includes(topic))).toContain('Full of dread')
  expect(given.topics).not.toContain('rain')
  expect(given.said.length).toBeGreaterThan(without.said.length)
})

const term = (facet: string, label: string) => ({ facet, label })
const filmFacts = {
  ...{ title: 'Sample', year: 1982, directors: ['Agnès Varda'], cast: ['Otto'], runtimeMinutes: 101 },
  ...{ genres: [term('genre:drama', 'Drama')], moods: [], themes: [], settings: ['The sea'], countries: ['France'] },
  ...{ contentNotes: ['sexual-violence'], logline: 'A log line.' },
}
const neighbour = {
  ...{ id: 9, title: 'Other', year: 1990, logline: 'Another log line.' },
  moods: [term('mood:dread', 'Full of dread')],
  themes: [term('theme:isolation', 'Isolation')],
}

test('of a film alone it may say what the film and its neighbours have, and name nobody and nothing else', () => {
  const given = givenOfFilm(filmData({ neighbours: [neighbour] }, filmFacts), catalog, 'Be brief.')
  expect(given.nameable.map(({ title }) => title)).toEqual(['Sample'])
  expect([given.people, given.ownWords]).toEqual([['Agnès Varda', 'Otto'], []])
  expect(given.topics).toEqual([
    ...['Drama', 'drama', 'Full of dread', 'dread', 'Isolation', 'isolation'],
    ...['The sea', 'France', 'sexual violence'],
  ])
  expect(given.said).toEqual(expect.arrayContaining(['A log line.', 'Another log line.']))
  expect([given.numbers, given.about, given.instructions]).toEqual([[1982, 101], filmData().film.id, 'Be brief.'])
  const alone = givenOfFilm(filmData({ neighbours: [] }, filmFacts), catalog)
  expect(alone.topics).toEqual(['Drama', 'drama', 'The sea', 'France', 'sexual violence'])
  expect(given.said.length).toBeGreaterThan(alone.said.length + 1)
})

test('of a taste it may say what its films have, liked or not', () => {
  const own = (id: number, facet: string, label: string) => ({
    ...evidenceData({ id, title: 'Own' }),
    shares: [term(facet, label)],
  })
  const taste = {
    ...slateData({ interests: [], context: null }),
    ...{ task: 'taste' as const, together: [], answered: [], notes: [] },
    evidence: [own(1, 'mood:tense', 'Tense')],
    disliked: [own(2, 'person:ida', 'Ida Example')],
  }
  const given = givenOf(taste, null, catalog)
  expect(given.topics).toEqual(expect.arrayContaining(['Tense', 'tense']))
  expect(given.people).toEqual(['Ida Example'])
  expect([...(given.stars ?? [])].map(([id]) => id)).toEqual([1, 2])
  const portrait = givenOf({ ...taste, task: 'portrait' as const }, null, catalog)
  expect([portrait.topics.includes('tense'), portrait.people, [...(portrait.stars ?? [])].length]).toEqual([
    false,
    [],
    1,
  ])
})

test('what speaks against a film is spoken of, that it is a step aside is not', () => {
  const given = givenOf(
    { ...slateData({ interests: [], context: null }), evidence: [], disliked: [] },
    candidateData({
      id: 7,
      because: [
        { kind: 'against', facet: 'mood:tense', label: 'Tense', weight: 1 },
        { kind: 'alike', by: 'viewers', film: 1, shares: [term('theme:memory', 'Memory')], weight: 1 },
        { kind: 'exploration' },
      ],
    }),
    catalog,
  )
  expect(given.topics).toEqual(expect.arrayContaining(['Tense', 'Memory']))
  expect(given.said.filter((words) => words === undefined)).toEqual([])
})

test('a reason may speak of a group only where a tie does', () => {
  const group = { kind: 'group' as const, likes: [{ facet: 'mood:dread', label: 'Full of dread' }] }
  const withGroup = { ...film, because: [...film.because, group] }
  expect(givenOf(data, film, catalog).ofGroup).toBe(false)
  expect(givenOf(data, withGroup, catalog).ofGroup).toBe(true)
  expect(givenOf(data, null, catalog).ofGroup).toBe(false)
})
