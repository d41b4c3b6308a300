import { say } from '@/domains/words'
import 'server-only'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { getServing } from '../engine/serving'
import { readySearch } from '../search/search-for'
import { resolveModel } from '../writers/resolve-model'

export type Check = { name: string; ok: boolean; needed: boolean; note: string }

const TIMEOUT_MS = 3_000
/** Asked often by machines: the same answer for so long. */
const FRESH_FOR_MS = 5_000

const within = <Result>(work: Promise<Result>): Promise<Result> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer')), TIMEOUT_MS).unref()),
  ])

const checks: { name: string; needed: boolean; look: () => Promise<string> }[] = [
  { name: 'database', needed: true, look: async () => ((await db.$queryRaw`SELECT 1`) ? 'answers' : '') },
  {
    name: 'catalog',
    needed: true,
    look: async () => {
      const { films } = await getCatalog()
      if (films.size === 0) throw new Error(say('no films'))
      return say`${films.size} films`
    },
  },
  { name: 'search', needed: false, look: async () => `${(await readySearch()).toLocaleString('en')} words` },
  {
    name: 'model',
    needed: false,
    look: async () => (resolveModel().writer === 'MODEL' ? 'set up' : 'built-in composer'),
  },
  {
    name: 'artefact',
    needed: false,
    look: async () => {
      const serving = await getServing()
      return serving ? `number ${serving.number}` : 'none: the catalog alone ranks'
    },
  },
]

let held: { at: number; answer: Promise<{ ready: boolean; checks: Check[] }> } | undefined

/** Whether the site can do its work; what fails is named, why stands in the log. */
export function checkReadiness(now = Date.now()): Promise<{ ready: boolean; checks: Check[] }> {
  if (!held || now - held.at >= FRESH_FOR_MS) held = { at: now, answer: look() }
  return held.answer
}

async function look() {
  const results = await Promise.all(
    checks.map(async ({ name, needed, look: ask }): Promise<Check> => {
      try {
        return { name, needed, ok: true, note: await within(ask()) }
      } catch (error) {
        console.error(`health: ${name} failed`, error)
        return { name, needed, ok: false, note: 'fails' }
      }
    }),
  )
  return { ready: results.every(({ ok, needed }) => ok || !needed), checks: results }
}
