import { beforeAll, expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createFilms, createUser } from '../../../testing/factories'
import { findViewerById } from '../../auth/queries'
import { db } from '../../db'
import { servingFor } from '../../experiments/serving'
import { saveRating } from '../../feedback/mutations'
import { savePreferences } from '../../profile/mutations'
import { publishVersion, saveDraft } from '../../prompts/mutations'
import { findPublished, listSpokenLanguages } from '../../prompts/queries'
import { findStartingPoint } from '../../prompts/templates/starting-points'
import { openSlate } from '../slate/open-slate'
import { noteFor } from './note'
import { portraitFor } from './portrait'

withOwnDatabase()

let filmIds: number[] = []
beforeAll(async () => {
  const films = Array.from({ length: 14 }, (_, place) => ({
    moods: ['tender'],
    themes: ['memory'],
    prominence: 100 - place,
  }))
  filmIds = (await createFilms(db, films)).map(({ id }) => id)
})

const tone = { tone: 'PLAIN' as const, adventurous: 40, avoid: [] }
async function personReading(language: string | null) {
  const { id } = await createUser(db)
  await saveRating(id, filmIds[0] ?? 0, 5)
  await savePreferences(id, { ...tone, language })
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('nobody is there')
  return viewer
}
async function publish(key: 'SLATE' | 'NOTE' | 'PORTRAIT', language: string) {
  const admin = await createAdmin(db)
  const point = findStartingPoint(`in-${language}`)
  if (!point) throw new Error('no such starting point')
  const { id: _id, label: _label, purpose: _purpose, ...content } = point
  const { id } = await saveDraft(admin.id, { key, note: '', ...content })
  await publishVersion(id, { despite: 'as this test wants it' })
  return id
}

test('until something is written in a language, whoever chose it gets what the site has', async () => {
  const viewer = await personReading('es')
  expect((await servingFor(viewer)).prompt).toMatchObject({ language: 'en', isDefault: true })
  expect(await listSpokenLanguages()).toEqual(['en'])
})

test('a version of one language takes the place of none in another', async () => {
  const german = await publish('SLATE', 'de')
  const spanish = await publish('SLATE', 'es')
  const serving = await Promise.all(['de', 'es', 'en'].map((id) => findPublished('SLATE', id)))
  expect(serving.map(({ versionId, language }) => [versionId, language])).toEqual([
    [german, 'de'],
    [spanish, 'es'],
    [null, 'en'],
  ])
  const again = await publish('SLATE', 'de')
  expect((await findPublished('SLATE', 'de')).versionId).toBe(again)
  expect((await findPublished('SLATE', 'es')).versionId).toBe(spanish)
  expect(new Set(await listSpokenLanguages())).toEqual(new Set(['en', 'de', 'es']))
})

test('list, note and portrait are in the language somebody chose, and kept with it', async () => {
  await Promise.all([publish('NOTE', 'de'), publish('PORTRAIT', 'de')])
  const viewer = await personReading('de')
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('the list was there before')
  await opened.slate.summary
  const items = await db.slateItem.findMany({ where: { slateId: opened.slate.id } })
  expect(items.length).toBeGreaterThan(4)
  expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['de']))
  for (const { reason } of items) expect(reason).toMatch(/zärtlich|Erinnerung|Drama|Film|Liste/i)
  const shown = await openSlate(viewer, undefined)
  expect(shown.kind === 'stored' && shown.slate.items[0]).toMatchObject({ language: 'de' })

  const note = await noteFor(
    viewer,
    filmIds.find((id) => !items.some(({ filmId }) => filmId === id) && id !== filmIds[0]) ?? 0,
  )
  expect(note?.language).toBe('de')
  expect(await portraitFor(viewer)).toMatchObject({ language: 'de', text: expect.stringContaining('Porträt') })
  expect(await portraitFor(viewer)).toMatchObject({ language: 'de' })
})

test('whoever has chosen none reads on in English', async () => {
  const viewer = await personReading(null)
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('the list was there before')
  await opened.slate.summary
  const items = await db.slateItem.findMany({ where: { slateId: opened.slate.id } })
  expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['en']))
})
