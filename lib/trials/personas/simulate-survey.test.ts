import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { indexOfRecords } from '../../catalog/ranked-film'
import { readCatalog } from '../../catalog/read-catalog'
import { ROW_SIZE, SCREEN_ROWS } from '../../onboarding/schema'
import { shownOn } from '../../onboarding/screens'
import { belongsTo, personas } from './schema'
import { type SurveyRoute, simulateSurvey, usualRoute } from './simulate-survey'

const { films } = readCatalog('prisma/catalog')
const catalog = { index: indexOfRecords(films), models: {} }
const places = new Map(films.map(({ slug }, place) => [slug, place + 1]))
const people = personas.parse(JSON.parse(readFileSync('lib/trials/personas/tuning.json', 'utf8')))
const niche = people.filter((person) => person.niche)

const surveyed = (route: SurveyRoute) =>
  niche.map((person) => {
    const isTheirs = (id: number) => films[id - 1] !== undefined && belongsTo(films[id - 1] as never, person)
    const survey = simulateSurvey({ person, catalog, idOf: (slug) => places.get(slug), isTheirs }, route)
    // Their list was written when the catalog was smaller: a film of their kind is theirs as well.
    const theirs = shownOn(survey.screens).filter((id) => survey.tapped.includes(id) || isTheirs(id))
    return { ...survey, theirs: new Set(theirs).size }
  })
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('people tap only what they were shown and what is on their list, and what a tap brings counts', () => {
  for (const [place, { tapped, screens, shown }] of surveyed(usualRoute).entries()) {
    const wanted = new Set(niche[place]?.survey.taps.map((slug) => places.get(slug)))
    expect(tapped.filter((id) => !wanted.has(id) || !shownOn(screens).includes(id))).toEqual([])
    expect(new Set(tapped).size).toBe(tapped.length)
    expect(shown[0]).toBeGreaterThanOrEqual(SCREEN_ROWS * ROW_SIZE)
    expect(shown[0]).toBeLessThanOrEqual(2 * SCREEN_ROWS * ROW_SIZE)
  }
})

test('people outside the mainstream see at least six of their films within three screens, on average more', () => {
  const seen = surveyed(usualRoute).map(({ theirs }) => theirs)
  expect(mean(seen)).toBeGreaterThanOrEqual(9)
  expect(seen.filter((count) => count < 6).length).toBeLessThanOrEqual(niche.length / 6)
})

test('two shelves and two screens do as well', () => {
  const seen = surveyed({ screens: 2, shelves: true, searches: 0, offered: false }).map((person) => person.seen[1] ?? 0)
  expect(mean(seen)).toBeGreaterThanOrEqual(8)
})

test('films found by name are counted apart', () => {
  for (const { tapped, searched } of surveyed({ screens: 2, shelves: false, searches: 2, offered: false })) {
    expect(searched.length).toBeLessThanOrEqual(2)
    expect(tapped.filter((id) => searched.includes(id))).toEqual([])
  }
})
