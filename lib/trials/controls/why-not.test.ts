import { expect, test } from 'vitest'
import { readCatalog } from '../../catalog/read-catalog'
import { type RecommendationContext, rankFor, rankRequest } from '../../recommendations/context/context'
import { whyNot } from '../../recommendations/effects/why-not'
import { nothingWaits, type Waiting } from '../../recommendations/passed-over'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import { shippedCatalogOf } from '../personas/shipped-catalog'
import { contextOfSaid } from './said-context'
import { scriptPeople } from './scripted-people'

const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' as const }
const people = scriptPeople(catalog, 5)
const listOf = (context: RecommendationContext) =>
  rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed: 1 })).map(({ filmId }) => filmId)

test('the change named for a film just outside brings it in', () => {
  const found = people.flatMap((person) => {
    const context = contextOfSaid(person, catalog, engine)
    const tenth = listOf(context)[10] ?? 0
    const change = whyNot(context, [], tenth)?.change
    return change ? [{ person, tenth, change }] : []
  })
  expect(found.length).toBeGreaterThan(people.length / 2)
  for (const { person, tenth, change } of found) {
    const said = { strength: LEVEL_STRENGTH[change.level], state: 'ACTIVE' as const, label: null, stated: true }
    const edits = [{ facet: change.facet, at: 99_999, ...said }]
    expect(listOf(contextOfSaid({ ...person, edits }, catalog, engine)).slice(0, 8)).toContain(tenth)
  }
})

test('what keeps a film out is named, with what speaks against it', () => {
  const [person] = people
  const first = person?.events[0]?.filmId ?? 0
  if (!person) throw new Error('nobody')
  const context = contextOfSaid(person, catalog, engine)
  expect(whyNot(context, [], first)).toMatchObject({ keptOut: 'dealt-with', isIn: false, change: null })
  const [best = 0] = listOf(context)
  expect(whyNot(context, [], best)).toMatchObject({ isIn: true, keptOut: null, change: null })
  expect(whyNot(context, [], -1)).toBeNull()
  const genre = catalog.films.get(best)?.genres[0] ?? ''
  const muted = { strength: null, state: 'MUTED' as const, label: null, stated: false, at: 99_999 }
  const after = contextOfSaid({ ...person, edits: [{ facet: `genre:${genre}`, ...muted }] }, catalog, engine)
  const against = whyNot(after, [], best)?.against
  expect(against?.[0]?.amount).toBeLessThan(-1)
  const ranks = [whyNot(context, [], best)?.rank ?? 0, whyNot(after, [], best)?.rank ?? 0]
  expect(ranks[1]).toBeGreaterThan(ranks[0] ?? 0)
})

test('what was replaced or rests is told as that, and what wakes it would bring it in', () => {
  const [person] = people
  if (!person) throw new Error('nobody')
  const context = contextOfSaid(person, catalog, engine)
  const list = listOf(context)
  const [best = 0] = list
  const last = list.at(-1) ?? 0
  const atRest = (filmId: number): Waiting => ({
    ...nothingWaits,
    resting: [filmId],
    passed: new Map([[filmId, { times: 0, restsUntil: '2026-03-24' }]]),
  })
  expect(whyNot(context, [], best, { ...nothingWaits, replaced: [best] })).toMatchObject({
    ...{ isIn: false, keptOut: 'replaced', rest: null, change: null },
  })
  expect(whyNot(context, [], best, atRest(best))).toMatchObject({
    ...{ isIn: false, keptOut: 'rests', rest: { until: '2026-03-24', wakes: true }, change: null },
  })
  expect(whyNot(context, [], last, atRest(last))?.rest).toEqual({ until: '2026-03-24', wakes: false })
})

test('what was passed over lately stands lower, and is told how much', () => {
  const [person] = people
  if (!person) throw new Error('nobody')
  const context = contextOfSaid(person, catalog, engine)
  const [best = 0] = listOf(context)
  const passed = (times: number) => new Map([[best, { times, restsUntil: null }]])
  const once = whyNot(context, [], best, { ...nothingWaits, passed: passed(1) })
  expect(once).toMatchObject({ isIn: true, passed: { days: 1, places: 6 } })
  const twice = whyNot(context, [], best, { ...nothingWaits, passed: passed(2) })
  expect(twice).toMatchObject({ rank: once?.rank, isIn: false, keptOut: null, passed: { days: 2, places: 12 } })
})

test('what goes by one name is one line, for it or against it', () => {
  const lines = people.flatMap((person) => {
    const context = contextOfSaid(person, catalog, engine)
    return listOf(context).map((filmId) => whyNot(context, [], filmId))
  })
  expect(lines.length).toBeGreaterThan(people.length)
  for (const answer of lines) {
    const labels = [...(answer?.against ?? []), ...(answer?.inFavour ?? [])].map(({ label }) => label)
    expect(labels).toEqual([...new Set(labels)])
  }
})
