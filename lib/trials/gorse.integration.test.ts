import { afterAll, beforeAll, expect, test } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createAdmin, createFilms, createUser } from '../../testing/factories'
import { API_KEY, startScriptedGorse } from '../../testing/scripted/scripted-gorse'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { promptOf } from '../prompts/prompts'
import { candidateIds } from '../recommendations/queries'
import { openSlate } from '../recommendations/slate/open-slate'
import { findTrialPerson } from './people'
import { prepareTrial } from './prompt'

withOwnDatabase()

const server = await startScriptedGorse()
process.env.RECOMMENDER = 'gorse'
process.env.GORSE_URL = server.url
process.env.GORSE_API_KEY = API_KEY
process.env.GORSE_TIMEOUT_MS = '5000'
afterAll(() => server.close())

let films: { id: number }[]
beforeAll(async () => {
  films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({ prominence: 100 - place })),
  )
})

test('a trial ranks with the films of Gorse where the site does', async () => {
  const { id } = await createUser(db, {
    email: 'somebody@matinee.test',
    consents: { create: { purpose: 'HELP', granted: true } },
  })
  await saveRating(id, films[0]?.id ?? 0, 5)
  const [viewer, admin] = [await findViewerById(id), await findViewerById((await createAdmin(db)).id)]
  if (!viewer || !admin) throw new Error('no such person')
  const obscure = films.at(-1)?.id ?? 0
  server.reset(() => ({ body: [`film-${obscure}`] }))

  const subject = await findTrialPerson(id, admin)
  if (!subject) throw new Error('nobody to try it on')
  const trial = await prepareTrial({ key: 'SLATE', ...promptOf('SLATE').builtIn }, subject)
  if (trial.kind !== 'slate') throw new Error('expected a slate')
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('expected a new slate')
  await opened.slate.summary

  const stored = await db.slate.findUniqueOrThrow({ where: { id: opened.slate.id } })
  expect(stored.recommender).toBe('gorse')
  expect(trial.prepared.context.engine.recommender).toBe('gorse')
  const tried = trial.prepared.candidates.map((candidate) => candidate.filmId)
  expect(tried).toContain(obscure)
  expect(tried).toEqual(candidateIds(stored.candidates))
})
