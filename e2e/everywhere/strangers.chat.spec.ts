import type { SeenRequest } from '../fake-openai/server'
import { expect, test } from '../fixtures'
import { findKnownFilm, markerPattern } from '../support/people'

// Everybody else on this site carries a marker into their requests, so one without it would be a stranger's.
test('a stranger’s pages never cause a model call', async ({ page, db, fakeOpenaiUrl }) => {
  const film = await findKnownFilm(db)
  for (const path of [
    '/',
    '/films',
    '/films?genre=horror&page=2',
    `/films/${film.slug}`,
    '/search?q=space',
    '/ask?q=a+purple+clown',
  ]) {
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response?.status()).toBe(200)
  }
  expect(await page.context().cookies()).toEqual([])
  const seen = (await (await fetch(`${fakeOpenaiUrl}/requests?marker=`)).json()) as SeenRequest[]
  const unmarked = seen.filter(({ api, body }) => api === 'chat' && !markerPattern.test(JSON.stringify(body)))
  expect(unmarked).toEqual([])
})
