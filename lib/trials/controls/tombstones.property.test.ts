import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetsOf } from '../../catalog/facets'
import { readCatalog } from '../../catalog/read-catalog'
import { rankInputs } from '../../profile/rank-inputs'
import type { EditRecord } from '../../profile/schema'
import { assembleSlate } from '../../prompts/person/assemble'
import { promptOf } from '../../prompts/prompts'
import { factsOf, promptSubject, rankFor, rankRequest } from '../../recommendations/context'
import { rankConfigFor } from '../../recommender/config/rank-config'
import type { Facet } from '../../recommender/types'
import { shippedCatalogOf } from '../personas/shipped-catalog'
import { contextOfSaid } from './said-context'
import { scriptPeople } from './scripted-people'

const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' as const }
const people = scriptPeople(catalog, 30)

/** Somebody of the script, something their films have, and when among their events they struck it out. */
const struck = fc.nat(people.length - 1).chain((place) => {
  const events = people[place]?.events ?? []
  const facets = [
    ...new Set(events.flatMap(({ filmId }) => facetsOf(catalog.films.get(filmId ?? 0) ?? ({} as never)) as Facet[])),
  ].filter((facet) => !facet.startsWith('language'))
  return fc.record({
    person: fc.constant(people[place] as (typeof people)[number]),
    facet: fc.constantFrom(...facets),
    at: fc.integer({ min: -1, max: events.length }),
  })
})

test('what is struck out ranks nothing, is no wish, and stands in no prompt, whatever is liked before or after', () => {
  let wouldCount = 0
  fc.assert(
    fc.property(struck, ({ person, facet, at }) => {
      const edit: EditRecord = { facet, state: 'DELETED', strength: null, label: null, stated: false, at }
      const context = contextOfSaid({ ...person, edits: [edit] }, catalog, engine)
      const inputs = rankInputs(context.profile)
      const named = [...inputs.interests, ...inputs.wishes].map((each) => each.facet)
      expect(named).not.toContain(facet)
      const candidates = rankFor(context, rankRequest(context, { excluded: [], limit: 24, seed: 1 }))
      for (const { contributions } of candidates) {
        expect(contributions.filter((each) => each.facet === facet)).toEqual([])
      }
      const subject = promptSubject(context, 1)
      expect(subject.interests.map((interest) => interest.facet)).not.toContain(facet)
      expect(subject.unwanted?.has(facet)).toBe(true)
      const facts = factsOf(
        context,
        candidates.map(({ filmId }) => filmId),
      )
      const { data } = assembleSlate(promptOf('SLATE'), '', subject, candidates, facts, 0)
      expect(data.interests.map((interest) => interest.facet as string)).not.toContain(facet)
      const free = contextOfSaid(person, catalog, engine)
      if (rankInputs(free.profile).interests.some((each) => each.facet === facet)) wouldCount += 1
    }),
    { numRuns: 60 },
  )
  expect(wouldCount).toBeGreaterThan(10)
})
