import { setTimeout as sleep } from 'node:timers/promises'
import { picksFor } from '../../e2e/fake-openai/scenarios'
import { type FakeOpenAI, type SeenRequest, startFakeOpenAI } from '../../e2e/fake-openai/server'
import { promptOf } from '../../e2e/fake-openai/wire'
import { markdown } from '../../lib/recommender/evaluation/report'
import type { PrismaClient } from '../../prisma/generated/client'
import { onStop } from '../support/shutdown'
import { forgetLists, type Person } from './people'
import { type Probed, startProbed } from './probed-server'

const MOST_MS = 30
const QUIET_MS = 150
/** Stands in every request for a list. */
const held = { marker: 'slate', scenario: 'hold', task: 'slate', after: 0 } as const

type Site = { site: Probed; fake: FakeOpenAI }
/** Processor time up to the answer that brought the card: what a busy machine does not change. */
type Waited = { ms: number; cpuMs: number }

/** What we add to the model's own first pick: from the moment the scripted model writes it to its reason in the page. */
export async function measureFirstCard(
  variablesOf: (address: string) => Record<string, string>,
  db: PrismaClient,
  people: readonly Person[],
): Promise<string[]> {
  const fake = await startFakeOpenAI()
  onStop(() => fake.stop())
  const model = { OPENAI_API_KEY: 'only-for-measuring', OPENAI_BASE_URL: `${fake.url}/v1` }
  const site = await startProbed((own) => ({ ...variablesOf(own), ...model }))
  await db.consent.createMany({ data: people.map(({ id }) => ({ userId: id, purpose: 'MODEL', granted: true })) })
  const waits: Waited[] = []
  for (const [place, person] of people.entries()) {
    await forgetLists(db, [person])
    const waited = await firstCard({ site, fake }, person)
    // The first pages of a process compile what they run.
    if (place >= people.length / 4) waits.push(waited)
  }
  const at = (kind: keyof Waited, share: number) =>
    waits.map((each) => each[kind]).toSorted((a, b) => a - b)[Math.floor(share * (waits.length - 1))] ?? 0
  const figures = [0, 0.5, 0.95, 1].map((share) => at('ms', share)).concat(at('cpuMs', 0.5))
  const row = [String(waits.length), ...figures.map((ms) => ms.toFixed(1))]
  console.log(markdown(['lists', 'least ms', 'p50 ms', 'p95 ms', 'most ms', 'cpu p50 ms'], [row]))
  const middle = at('ms', 0.5)
  return middle > MOST_MS ? [`  the first card came ${middle.toFixed(1)} ms after its pick, at most ${MOST_MS}`] : []
}

async function firstCard({ site, fake }: Site, { cookie }: Person): Promise<Waited> {
  await post(fake, 'control', held)
  const before = (await requestsOf(fake)).length
  let page = ''
  let heardAt = performance.now()
  let look = () => {}
  const reading = read(`${site.address}/`, cookie, (text) => {
    page += text
    heardAt = performance.now()
    look()
  })
  const request = await Promise.race([
    heldAfter(fake, before),
    reading.then(() => {
      throw new Error('The page ended without asking the model.')
    }),
  ])
  // What is not the list is written first: the measured wait is that for the pick alone.
  while (performance.now() - heardAt < QUIET_MS) await sleep(QUIET_MS / 5)
  const [pick] = picksFor(promptOf(request.body), { marker: '', scenario: 'ok' }) ?? []
  const words = wordsIn(String(Object.values(pick ?? {}).find((value) => typeof value === 'string') ?? ''))
  if (page.includes(words)) throw new Error('The reason stood in the page before it was written.')
  const cpuBefore = (await site.read()).cpuMs
  const writtenAt = performance.now()
  const shown = new Promise<Waited>((resolve) => {
    look = () => {
      if (!page.includes(words)) return
      const ms = performance.now() - writtenAt
      site.read().then(({ cpuMs }) => resolve({ ms, cpuMs: cpuMs - cpuBefore }))
      look = () => {}
    }
  })
  await post(fake, 'release', { marker: held.marker })
  await reading
  const waited = await Promise.race([shown, sleep(10 * QUIET_MS, null)])
  if (waited === null) throw new Error(`The page never said "${words}".`)
  return waited
}

/** The longest part of a reason that stands in the page as it is written. */
const wordsIn = (reason: string) =>
  reason.split(/[^A-Za-z ,.]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')

async function read(address: string, cookie: string, onText: (text: string) => void): Promise<void> {
  const answer = await fetch(address, { headers: { cookie } })
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) onText(decoder.decode(chunk, { stream: true }))
}

async function heldAfter(fake: FakeOpenAI, count: number): Promise<SeenRequest> {
  for (let tries = 0; tries < 1_000; tries++) {
    const last = (await requestsOf(fake)).slice(count).find(({ state }) => state === 'held')
    if (last) return last
    await sleep(20)
  }
  throw new Error('The model was never asked.')
}

const requestsOf = async ({ url }: FakeOpenAI): Promise<SeenRequest[]> =>
  (await fetch(`${url}/requests?marker=${held.marker}`)).json()

const post = ({ url }: FakeOpenAI, path: string, body: object) =>
  fetch(`${url}/${path}`, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.arrayBuffer())
