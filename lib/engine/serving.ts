import 'server-only'
import { randomUUID } from 'node:crypto'
import { getCatalog } from '../catalog/snapshot'
import { noteEdition } from '../edition'
import type { ServedModels } from '../recommender/models/served-models'
import { ArtefactRefusal, loadArtefact } from './load-artefact'
import { noteRefusal } from './mutations'
import { noteProcess } from './processes'
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
/** Artefacts this process cannot use, and why: each is tried and told of once. */
const refused = new Map<string, string>()

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
export function invalidateServing(): void {
  if (held) held.checkedAt = 0
}

/** The same, asked now: for a page that tells what serves. */
export async function getServingNow(): Promise<Serving | null> {
  invalidateServing()
  return getServing()
}

async function refresh(): Promise<Serving | null> {
  const loadable = await listLoadable()
  const serving = await firstThatLoads(loadable)
  held = { serving, checkedAt: Date.now() }
  noteEdition('models', serving?.id ?? 'none')
  const wanted = loadable[0]
  const why = wanted && wanted.id !== serving?.id ? refused.get(wanted.id) : undefined
  // Nobody waits for this, and no list fails for it.
  noteProcess(processId, serving?.number ?? null, why ?? null).catch((error: unknown) =>
    console.error('engine: what this process serves could not be noted', error),
  )
  return serving
}

declare global {
  var matineeProcessId: string | undefined
}

/** Made anew with each process, and one for all of it: Next.js loads this file once for pages and once for what runs at the start. */
globalThis.matineeProcessId ??= randomUUID()
const processId = globalThis.matineeProcessId

async function firstThatLoads(loadable: { id: string; number: number }[]): Promise<Serving | null> {
  for (const { id, number } of loadable) {
    if (held?.serving?.id === id) return held.serving
    if (refused.has(id)) continue
    try {
      const loaded = await load(id)
      if (loaded) return loaded
    } catch (error) {
      if (!(error instanceof ArtefactRefusal)) throw error
      refused.set(id, error.message)
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
