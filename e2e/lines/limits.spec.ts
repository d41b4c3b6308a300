import { SEARCHES } from '../../lib/search/limits'
import { createUser } from '../../testing/factories'
import { sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { startHttpsSite } from '../support/https-site'

test('strangers at one address search so often a minute together, and nobody else waits for them', async ({ db }) => {
  test.setTimeout(120_000)
  // A process of its own: what it counts is this test's alone.
  const site = await startHttpsSite()
  const person = await createUser(db)
  const cookie = `__Host-next-auth.session-token=${(await sessionOf(db, person.id, sessionSecret)).value}`
  const search = async (number: number, headers: Record<string, string> = {}) =>
    (await fetch(`${site.address}/search?q=heat+${number}`, { headers })).text()
  const refused = '>One moment</h1>'
  // The minute may end in between: then twice as many come before one is refused.
  const most = 2 * SEARCHES.max + 1
  let answered = 0
  // As this site has no proxy, nobody is believed who says to stand elsewhere.
  const elsewhere = () => ({ 'x-forwarded-for': `10.1.1.${answered}` })
  while (answered < most && !(await search(answered, elsewhere())).includes(refused)) answered++
  expect(answered).toBeGreaterThanOrEqual(SEARCHES.max)
  expect(answered).toBeLessThan(most)
  expect(await search(0, { cookie })).not.toContain(refused)

  const suggest = async (headers: Record<string, string> = {}) =>
    (await fetch(`${site.address}/api/suggest?q=al`, { headers })).status
  const statuses = await Promise.all(Array.from({ length: 250 }, () => suggest()))
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(120)
  expect(statuses).toContain(429)
  await site.stop()
})
