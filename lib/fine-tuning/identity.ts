/** What would say who somebody is, wherever it stands: an address for mail, a link, a number to call. */
const TELLING = /[^\s@“”"]+@[^\s@“”"]+\.[a-z]{2,}|https?:\/\/|\bwww\.|(?:\+|\b00)\d[\d ()/-]{6,}\d|@\w{3,}/iu
const SHORTEST_NAME = 3

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether one of these texts says who somebody is; `known` are names, addresses and ids we have of them. */
export function tellsWho(texts: readonly string[], known: readonly (string | null)[]): boolean {
  const words = known.flatMap((each) => (each ?? '').split(/\s+/)).filter((word) => word.length >= SHORTEST_NAME)
  const own =
    words.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
      : null
  return texts.some((text) => TELLING.test(text) || own?.test(text))
}
