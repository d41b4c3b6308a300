// npm run check:inputs   sends hundreds of odd texts to every page, route and action: none may be a fault of ours
//   -- 20                only every 20th of them; -- 20 3: every 20th from the third on
import '../support/load-env'
import { doors } from '../../testing/doors/doors'
import {
  actionRequests,
  faultIn,
  type OutsideRequest,
  pageRequests,
  postRequests,
} from '../../testing/doors/outside-requests'
import { outsideTexts } from '../../testing/doors/outside-texts'
import { withClient } from '../database/client'
import { cookieOf, startScratchSite } from '../support/scratch-site'
import { runCommand } from '../support/terminal'
import { readActionIds } from './bounds/action-ids'

const AT_ONCE = 6
const [stride, first] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 1)]
const texts = outsideTexts.filter((_text, place) => place % stride === (first - 1) % stride)

runCommand(async () => {
  if (texts.length === 0) throw new Error(`Say a number from 1, as 20 for every 20th text, not "${process.argv[2]}".`)
  const { address, databaseUrl } = await startScratchSite()
  const faults = await withClient(databaseUrl, (db) => walk(address, db))
  if (faults.length > 0) throw new Error(`Faults of ours:\n${faults.join('\n')}`)
})

type Database = Parameters<typeof cookieOf>[0]

async function walk(address: string, db: Database): Promise<string[]> {
  const ids = readActionIds()
  const [faults, statuses] = [new Set<string>(), new Map<number, number>()]
  for (const [place, text] of texts.entries()) {
    const actions = Object.entries(doors).flatMap(([name, { as }]) => {
      const action = ids.get(name) ?? ids.get(name.replace(/ \w+$/, ' inline'))
      const page = action?.page.replace(/\[\.*\w+\]/g, 'none')
      return action && page ? actionRequests(text, name, as, action.id, page) : []
    })
    // What one text used up must not keep the next from getting through; a training is begun once.
    await db.rateWindow.deleteMany({ where: { NOT: { key: { startsWith: 'training' } } } })
    const cookies = { stranger: '', person: await cookieOf(db, 'person'), admin: await cookieOf(db, 'admin') }
    const queue = [...pageRequests(text, place), ...postRequests(text), ...endingLast(actions)]
    const ask = async (request: OutsideRequest) => {
      const headers = new Headers(request.init.headers)
      headers.set('origin', address)
      if (cookies[request.as]) headers.set('cookie', cookies[request.as])
      const send = () => fetch(`${address}${request.path}`, { ...request.init, headers })
      // The server may let go of a connection in the moment it is taken up again; browsers ask anew as well.
      const response = await send().catch((error: Error) => {
        if (!/ECONNRESET|other side closed/.test(String(error.cause)))
          throw new Error(`${request.door} gave no answer to ${JSON.stringify(text.slice(0, 60))} (${error.cause})`)
        return send()
      })
      const fault = faultIn(response.status, await response.text())
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      const line = fault && `  ${request.door}: ${fault} at ${JSON.stringify(text.slice(0, 60))}`
      if (line && !faults.has(line)) console.log(line)
      if (line) faults.add(line)
    }
    const next = async () => {
      for (let request = queue.shift(); request; request = queue.shift()) await ask(request)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, next))
    if (place % 20 === 0) console.log(`  ${place} of ${texts.length} texts, ${faults.size} faults`)
  }
  const total = [...statuses.values()].reduce((sum, count) => sum + count, 0)
  const counts = [...statuses].toSorted().map(([status, count]) => `${status}: ${count}`)
  console.log(`${texts.length} texts, ${total} requests (${counts.join(', ')}), ${faults.size} faults.`)
  return [...faults].toSorted()
}

/** Whoever signs out is a stranger to what comes after. */
const endingLast = (requests: OutsideRequest[]) =>
  requests.toSorted((one, other) => Number(/[sS]ign|erase/.test(one.door)) - Number(/[sS]ign|erase/.test(other.door)))
