import { cookiesNow } from './stand-in'

/** In place of next/headers in integration tests. */
export const headers = async () => new Headers({ 'user-agent': 'a test' })
export const cookies = async () => {
  const kept = cookiesNow()
  return {
    get: (name: string) => (kept.has(name) ? { name, value: kept.get(name) } : undefined),
    set: (name: string, value: string) => (value === '' ? kept.delete(name) : kept.set(name, value)),
    delete: (name: string) => kept.delete(name),
  }
}
