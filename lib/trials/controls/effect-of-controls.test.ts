import { expect, test } from 'vitest'
import { readCatalog } from '../../catalog/read-catalog'
import { effectOfControls } from '../../recommendations/effects/effect-of-controls'
import { rankConfigFor } from '../../recommender/config/rank-config'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import { shippedCatalogOf } from '../personas/shipped-catalog'
import { contextOfSaid } from './said-context'
import { scriptPeople } from './scripted-people'

const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
const engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' as const }
const person = scriptPeople(catalog, 2)[1]
if (!person) throw new Error('nobody')

const edit = (facet: string, part: object) =>
  ({ facet, state: 'ACTIVE', strength: null, label: null, stated: true, at: 9_999, ...part }) as const

test('each control is held against the list without it, the latest first', () => {
  const edits = [
    edit('genre:drama', { strength: LEVEL_STRENGTH.never }),
    edit('genre:comedy', { strength: LEVEL_STRENGTH['much-more'], at: 10_000 }),
    edit('words:anything', { label: 'anything' }),
  ]
  const context = contextOfSaid({ ...person, edits, avoid: ['violence'] }, catalog, engine)
  const [comedy, drama, violence, ...more] = effectOfControls(context, edits)
  expect(more).toEqual([])
  expect(comedy).toMatchObject({ line: 'genre:comedy', said: 'Much more', of: 24 })
  expect(comedy?.with).toBeGreaterThan(comedy?.without ?? 24)
  expect(drama).toMatchObject({ line: 'genre:drama', said: 'Never', with: 0 })
  expect(drama?.without).toBeGreaterThan(0)
  expect(violence).toMatchObject({ line: 'avoid:violence', said: 'Kept off', with: 0 })
  expect(violence?.without).toBeGreaterThan(0)
})

test('somebody without a control has nothing to measure', () => {
  expect(effectOfControls(contextOfSaid(person, catalog, engine), [])).toEqual([])
})
