import type { Item } from '../sentence/items'

/** A title behind "like" before the next mark or join. */
export function opensComparison(items: readonly Item[], place: number): boolean {
  const rest = items.slice(place + 1)
  const named = rest.findIndex(({ kind }) => kind === 'title' || kind === 'unknown-title')
  const led = rest.slice(0, Math.max(0, named))
  return (
    led.every(({ kind }) => kind === 'filler' || kind === 'film') &&
    led.some((item) => item.kind === 'filler' && /(?:^|\s)(?:like|similar|as|think|thinking)(?:\s|$)/.test(item.word))
  )
}
