import { expect, test } from 'vitest'
import { readCatalog } from '../../catalog/read-catalog'
import { type RecommendationContext, rankFor, rankRequest } from '../../recommendations/context'
import { whyNot } from '../../recommendations/effects/why-not'
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
