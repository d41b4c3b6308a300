import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createTwoMoods } from '../../../testing/factories'
import { elementsIn, scriptedModel } from '../../../testing/scripted/scripted-model'
import { db } from '../../db'
import { findGate } from '../../prompts/gate/queries'
import { saveDraft } from '../../prompts/mutations'
import { startingPoints, translatedPoints } from '../../prompts/templates/starting-points'
import { beginGate } from './begin-gate'
import { runGate } from './run-gate'
import { type TriedPoint, tryPoints } from './try-points'

const served = vi.hoisted(() => ({ model: null as unknown }))
vi.mock('../../writers/resolve-model', async (original) => {
  const real = await original<typeof import('../../writers/resolve-model')>()
  return {
    ...real,
    resolveModel: () =>
      served.model ? { model: served.model, name: 'scripted', writer: 'MODEL', server: null } : real.composerModel(),
  }
})
withOwnDatabase()

beforeAll(async () => {
  await createTwoMoods(db, 40, (place) => `Lantern Street ${place}`)
})
afterEach(() => {
  served.model = null
})

/** What a model might say of a film, with the mood in the words it was given. */
function said(language: string, title: string, mood = ''): string {
  if (language === 'de') return `${title} hat, was du magst: ${mood}.`
  if (language === 'es') return `${title} tiene lo que te gusta: ${mood}.`
  return `${title} is ${mood.toLowerCase()}, as you like it.`
}

const scripted = (language: string) =>
  scriptedModel((data) => {
    if (data.task !== 'slate') throw new Error('not the prompt of a list')
    const picks = data.candidates.slice(0, 8).map(({ id, title, moods }) => ({
      id,
      basis: [],
      reason: said(language, title, moods[0]?.label),
    }))
    return { pieces: elementsIn(picks), counted: { input: 900, output: 300 } }
  }).model

test.each([...startingPoints, ...translatedPoints])(
  '$label passes its replay with the composer and with a scripted model',
  async (point) => {
    const admin = await createAdmin(db)
    const { id: _id, label: _label, purpose: _purpose, ...content } = point
    const { id } = await saveDraft(admin.id, { key: 'SLATE', note: '', ...content })
    const failedWith = async (model: unknown) => {
      served.model = model
      const gate = await beginGate(admin.id, 'SLATE', id)
      await runGate(gate.id)
      return (await findGate(gate.id))?.verdict?.checks.flatMap((check) => (check.ok ? [] : [check.id]))
    }
    expect([await failedWith(null), await failedWith(scripted(point.language))]).toEqual([[], []])
  },
)

test('a few are tried on a few people beside what serves, with bounds, and nothing is kept', async () => {
  served.model = scripted('en')
  const limits = { people: 2, films: 12, maxTokens: 300 }
  const tried: TriedPoint[] = []
  for await (const each of tryPoints(['concise'], limits)) tried.push(each)
  expect(tried.map(({ id, sides, failed }) => [id, sides.length, failed])).toEqual([
    ['serving', 2, []],
    ['concise', 2, []],
  ])
  expect(tried[1]?.sides[0]).toMatchObject({ isWhole: true, written: 8, unknownIds: 0, tokens: 1_200, fault: null })
  await expect(tryPoints(['hearty'], limits).next()).rejects.toThrow('There is no text “hearty”, only concise, warm')
})
