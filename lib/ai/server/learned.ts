import type { Api, Capabilities } from './capabilities'

/** One model of one server, as everything that is kept of it is found again. */
export type ModelServer = {
  /** Address, API and model in one. */
  id: string
  address: string
  api: Api
  name: string
  key: string | undefined
}

/** Where what was learned is kept; losing it costs a few refused requests and nothing else. */
export type LearnedStore = {
  find(id: string): Promise<Capabilities | null>
  save(server: ModelServer, known: Capabilities): Promise<void>
}

/** For tests and tools without a database. */
export function memoryStore(): LearnedStore {
  const kept = new Map<string, Capabilities>()
  return {
    find: async (id) => kept.get(id) ?? null,
    save: async ({ id }, known) => {
      kept.set(id, known)
    },
  }
}
