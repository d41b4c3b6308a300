import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCatalog } from '../read-catalog'
import { coverageOf, vocabularyUse } from './coverage'
import { repeatedIds } from './id-check'
import { kindredGraph, kindredLimits } from './kindred-graph'
import { checkLogLines } from './log-lines'
import { notedDisagreements } from './noted-disagreements'
import { peopleCounts, spellings } from './people'

const { films, problems } = readCatalog(join(process.cwd(), 'prisma/catalog'))
const graph = kindredGraph(films)
const beyond = (counts: ReadonlyMap<string, number>, least: number, most: number) =>
  [...counts].filter(([, count]) => count < least || count > most)

test('every film is valid and every kindred film is there', () => {
  expect(problems).toEqual([])
})

test('the catalog spans a century, the world and more than feature films', () => {
  const spans = coverageOf(films)
  expect(spans.films).toBeGreaterThanOrEqual(1200)
  expect(spans.years[0]).toBeLessThanOrEqual(1915)
  expect(spans.years[1]).toBeGreaterThanOrEqual(2025)
  expect(spans.since2015).toBeGreaterThanOrEqual(250)
  expect(spans.beyondEnglish).toBeGreaterThanOrEqual(250)
  expect(spans.beyondEnglishCountries).toBeGreaterThanOrEqual(40)
  expect(Math.min(spans.documentaries, spans.animation, spans.silent, spans.short)).toBeGreaterThanOrEqual(10)
})

test('everybody is spelled in one way, and only documentaries that credit no writer have none', () => {
  expect(spellings(films)).toEqual([])
  const without = new Set(peopleCounts(films).withoutWriters)
  expect(without.size).toBeLessThanOrEqual(8)
  expect(films.filter(({ slug, genres }) => without.has(slug) && !genres.includes('documentary'))).toEqual([])
})

test('the kindred films are one connected piece', () => {
  expect(graph.pieces).toHaveLength(1)
})

test('every film has 6 to 10 kindred films, is named by others, and none is everybody’s', () => {
  expect(beyond(graph.outgoing, ...kindredLimits.links)).toEqual([])
  expect(beyond(graph.incoming, kindredLimits.incomingAtLeast, kindredLimits.incomingAtMost)).toEqual([])
})

test('kindred films are mostly mutual and mostly by other directors', () => {
  expect(graph.mutual / graph.links).toBeGreaterThan(0.6)
  expect(graph.sameDirector / graph.links).toBeLessThan(0.1)
})

test('no reason serves two pairs of films', () => {
  expect(graph.repeatedClauses).toEqual([])
})

test('log lines keep to their length, open differently and do not say the title', () => {
  const { outOfBounds, sameOpening, quotingTitle, commonOpenings } = checkLogLines(films)
  expect({ outOfBounds, sameOpening, quotingTitle }).toEqual({ outOfBounds: [], sameOpening: [], quotingTitle: [] })
  expect(commonOpenings[0]?.[1]).toBeLessThanOrEqual(12)
})

test('no id is on two films', () => {
  expect(repeatedIds(films)).toEqual([])
})

test('every word of the vocabulary is used', () => {
  expect(vocabularyUse(films).flatMap(({ rare }) => rare.filter(([, count]) => count === 0))).toEqual([])
})

test('noted disagreements are about films of the catalog', () => {
  const slugs = new Set(films.map((film) => film.slug))
  expect(notedDisagreements.filter(({ slug }) => !slugs.has(slug))).toEqual([])
})
