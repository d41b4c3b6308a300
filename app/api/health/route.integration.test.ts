import { afterEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createFilm } from '@/testing/factories'
import { GET } from './route'

const ask = async (query = '') => {
  const response = await GET(new Request(`http://localhost/api/health${query}`))
  return { status: response.status, body: await response.json() }
}
let now = Date.now()
afterEach(() => vi.restoreAllMocks())
const later = () => {
  now += 60_000
  vi.spyOn(Date, 'now').mockReturnValue(now)
}

test('a process that answers is live, and asks nobody for it', async () => {
  const query = vi.spyOn(db, '$queryRaw')
  expect(await ask()).toEqual({ status: 200, body: { live: true } })
  expect(query).not.toHaveBeenCalled()
})

test('it is ready when database and catalog answer; a model and an artefact are told, not needed', async () => {
  await createFilm(db)
  later()
  const { status, body } = await ask('?ready=1')
  expect(status).toBe(200)
  expect(body.ready).toBe(true)
  expect(body.checks.map(({ name }: { name: string }) => name)).toEqual([
    'database',
    'catalog',
    'search',
    'model',
    'artefact',
  ])
})

test('asked again at once, the database is not asked again', async () => {
  later()
  await ask('?ready=1')
  const query = vi.spyOn(db, '$queryRaw')
  await Promise.all(Array.from({ length: 20 }, () => ask('?ready=1')))
  expect(query).not.toHaveBeenCalled()
})
