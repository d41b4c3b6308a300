import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createTwoMoods } from '../../../testing/factories'
import { elementsIn, scriptedModel } from '../../../testing/scripted/scripted-model'
import { db } from '../../db'
import { findLanguage } from '../../languages/languages'
import { termWords } from '../../languages/term-words'
import { findGate } from '../../prompts/gate/queries'
import { saveDraft } from '../../prompts/mutations'
import { startingPoints, translatedPoints } from '../../prompts/templates/starting-points'
import { beginGate } from './begin-gate'
import { runGate } from './run-gate'

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

/** What a model might say of a film in the language of the prompt. */
function said(language: string | undefined, title: string, mood: { facet: string; label: string } | undefined): string {
  const spoken = findLanguage(language)
  const has = spoken && mood ? termWords(spoken, mood.facet, mood.label) : null
  if (has === null) return `${title} is ${mood?.label.toLowerCase()}, as you like it.`
  return language === 'de' ? `${title} hat, was du magst: ${has}.` : `${title} tiene lo que te gusta: ${has}.`
}

const scripted = () =>
  scriptedModel((data) => {
    if (data.task !== 'slate') throw new Error('not the prompt of a list')
    const picks = data.candidates.slice(0, 8).map(({ id, title, moods }) => ({
      id,
      basis: [],
      reason: said(data.language, title, moods[0]),
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
    expect([await failedWith(null), await failedWith(scripted())]).toEqual([[], []])
  },
)
