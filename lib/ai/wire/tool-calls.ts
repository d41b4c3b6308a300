import { fieldsOf, isFields } from './parts'

/**
 * The arguments of tools a model calls, as text. One call streams as it comes; of several at once, whose pieces come in
 * turns, the first streams and the others wait until it is whole or nothing more comes.
 */
export function createToolCalls() {
  const said = new Map<number, string>()
  let live = 0

  return {
    /** What may be read of this piece of a call now. */
    take(call: unknown): string {
      const { function: called, arguments: bare, index } = fieldsOf(call)
      const given = fieldsOf(called).arguments ?? bare
      const text = isFields(given) || Array.isArray(given) ? JSON.stringify(given) : given
      if (typeof text !== 'string') return ''
      const place = typeof index === 'number' ? index : live
      const isNew = !said.has(place)
      if (isNew && place !== live && (said.size === 0 || isWhole(said.get(live)))) live = place
      said.set(place, (said.get(place) ?? '') + text)
      if (place !== live) return ''
      return isNew && said.size > 1 ? `\n${text}` : text
    },
    /** Nothing more comes: the calls that waited. */
    rest(): string {
      const waiting = [...said].filter(([place]) => place > live)
      for (const [place] of waiting) said.delete(place)
      return waiting.map(([, text]) => `\n${text}`).join('')
    },
  }
}

function isWhole(json = ''): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}
