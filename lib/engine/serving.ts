import 'server-only'
import { getCatalog } from '../catalog/snapshot'
import type { ServedModels } from '../recommender/models/served-models'
import { ArtefactRefusal, loadArtefact } from './load-artefact'
import { noteRefusal } from './mutations'
import { findArtefactBytes, listLoadable } from './queries'
import type { ArtefactDescription } from './schema'

/** Trained models as this process holds them. */
export type Serving = {
  id: string
  number: number
  models: ServedModels
  description: ArtefactDescription
  loadedAt: Date
  /** Reading from the database and unpacking, in milliseconds. */
  loadMs: number
}

const FRESH_FOR_MS = 30_000

let held: { serving: Serving | null; checkedAt: number } | undefined
let looking: Promise<Serving | null> | undefined
/** Artefacts this process cannot use: each is tried and told of once. */
const refused = new Set<string>()

/**
 * The models that serve, as of at most half a minute ago; null while nothing was trained. A request keeps what it got:
 * a newer artefact counts from the next one on.
 */
export async function getServing(): Promise<Serving | null> {
  if (held && Date.now() - held.checkedAt < FRESH_FOR_MS) return held.serving
  looking ??= refresh().finally(() => {
    looking = undefined
  })
  return looking
}

/** Looks again at the next request, not only after half a minute. */
export function lookAgain(): void {
  if (held) held.checkedAt = 0
}

async function refresh(): Promise<Serving | null> {
  const serving = await firstThatLoads(await listLoadable())
  held = { serving, checkedAt: Date.now() }
  return serving
}

async function firstThatLoads(loadable: { id: string; number: number }[]): Promise<Serving | null> {
  for (const { id, number } of loadable) {
    if (held?.serving?.id === id) return held.serving
    if (refused.has(id)) continue
    try {
      const loaded = await load(id)
      if (loaded) return loaded
    } catch (error) {
      if (!(error instanceof ArtefactRefusal)) throw error
      refused.add(id)
      console.error(`engine: artefact ${number} is refused. ${error.message} What served before stays.`)
      await noteRefusal(id, error.message, error.damaged)
    }
  }
  return null
}

async function load(id: string): Promise<Serving | null> {
  const { films } = await getCatalog()
  const started = performance.now()
  const stored = await findArtefactBytes(id)
  if (!stored) return null
  const { models, description } = loadArtefact(stored.bytes, stored.checksum, films)
  const loadMs = performance.now() - started
  return { id, number: stored.number, models, description, loadedAt: new Date(), loadMs }
}
