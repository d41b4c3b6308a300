import { readActionIds } from '../../scripts/check/bounds/action-ids'
import { doors } from '../../testing/doors/doors'
import { actionRequests, faultIn, pageRequests, postRequests } from '../../testing/doors/outside-requests'
import { outsideTexts } from '../../testing/doors/outside-texts'
import { createAdmin, createUser } from '../../testing/factories'
import { sessionOf } from '../../testing/session'
import { sessionSecret } from '../environment/sites'
import { expect, test } from '../fixtures'
import { startHttpsSite } from '../support/https-site'

/** Each text meets some of the doors here; `npm run check:inputs` brings every text to every door. */
const ONE_IN = 240

test('no text from outside is a fault of ours, at a page, a route or an action', async ({ db }) => {
  test.setTimeout(600_000)
  // A process of its own: searches are counted there, and this test must not use up what others from here may search.
  const site = await startHttpsSite()
  expect(outsideTexts.length).toBeGreaterThan(200)
  const ids = readActionIds()
  const cookieOf = async (id: string) =>
    `__Host-next-auth.session-token=${(await sessionOf(db, id, sessionSecret)).value}`
  const [faults, statuses]: [string[], number[]] = [[], []]
  for (const [place, text] of outsideTexts.entries()) {
    const actions = Object.entries(doors).flatMap(([name, { as }]) => {
      const action = ids.get(name) ?? ids.get(name.replace(/ \w+$/, ' inline'))
      return action ? actionRequests(text, name, as, action.id, action.page.replace(/\[\.*\w+\]/g, 'none')) : []
    })
    const all = [...pageRequests(text, place), ...postRequests(text), ...actions]
    const some = all.filter((_request, index) => (index + place) % ONE_IN === 0)
    const cookies = {
      stranger: '',
      person: await cookieOf((await createUser(db)).id),
      admin: await cookieOf((await createAdmin(db)).id),
    }
    for (const { door, as, path, init } of some) {
      const headers = new Headers(init.headers)
      headers.set('origin', 'https://films.example')
      if (cookies[as]) headers.set('cookie', cookies[as])
      const response = await fetch(`${site.address}${path}`, { ...init, headers })
      const fault = faultIn(response.status, await response.text())
      statuses.push(response.status)
      if (fault) faults.push(`${door}: ${fault} at ${JSON.stringify(text.slice(0, 60))}`)
    }
  }
  await site.stop()
  expect(faults).toEqual([])
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(60)
})
