import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCatalog } from '../../catalog/read-catalog'
import { rankInputs } from '../../profile/ranking/rank-inputs'
import type { EditRecord } from '../../profile/schema'
import { assembleSlate } from '../../prompts/person/assemble'
import { promptOf } from '../../prompts/prompts'
import { rankFor, rankRequest } from '../../recommendations/context/context'
import { factsOf, promptSubject } from '../../recommendations/prompt-subject'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { shippedCatalogOf } from '../personas/shipped-catalog'
import { contextOfSaid } from './said-context'
import { scriptPeople } from './scripted-people'

const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' as const }

/** What of the script's people counts in their ranking: striking out anything else would prove nothing. */
const counting = scriptPeople(catalog, 30).flatMap((person) => {
  const { profile } = contextOfSaid(person, catalog, engine)
  const facets = rankInputs(profile).interests.map((interest) => interest.facet)
  return facets.length > 0 ? [{ person, facets }] : []
})

/** Somebody of the script, something that counts for them, and when among their events they struck it out. */
const struck = fc.constantFrom(...counting).chain(({ person, facets }) =>
  fc.record({
    person: fc.constant(person),
    facet: fc.constantFrom(...facets),
    at: fc.integer({ min: -1, max: person.events.length }),
  }),
)

test('people of the script have something to strike out', () => {
  expect(counting.length).toBeGreaterThan(20)
})

test('what is struck out ranks nothing, is no wish, and stands in no prompt, whatever is liked before or after', () => {
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
    }),
    { numRuns: 60 },
  )
})
