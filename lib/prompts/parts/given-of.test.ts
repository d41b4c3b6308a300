import { expect, test } from 'vitest'
import { candidateData, evidenceData, slateData } from '../../../testing/data-blocks'
import { snapshotOf } from '../../catalog/snapshot'
import { givenOf } from './given-of'

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
