import type { IsKnown, ReadPick } from './pick-fields'

const MOST_LINES = 400
const LEAST_REASON = 12

const KEYED_ID =
  /\b(?:(?:film|movie|candidate|item)[ _-]?)?(?:id|no|number|nr)\.?["']?\s*[:=#]?\s*["'#(]{0,3}(\d{1,9})\b|#(\d{1,9})\b/i
const KEYED_REASON = /\b(?:reason|why|because|explanation|rationale|note|text)["']?\s*[:=]\s*(\S.*)$/i
const LEADING = /^[[(#]{0,2}(\d{1,9})(?:[\])]\s|["')\]]?\s*(?:[|:,;–—-]|\.\s)|\t)\s*(\S.*)$/

/** A line without what a list, a heading or a table puts before and around it. */
const bare = (line: string) =>
  line
    .replace(/\*\*|__|`/g, '')
    .replace(/^[\s>#]*(?:[-*+•]\s+)?/, '')
    .trim()

const clean = (reason: string) =>
  reason
    .replace(/^[\s"'“|,;:)\]–—-]+/, '')
    .replace(/(?:["'”]\s*)?(?:,\s*basis\s*=.*|[,|\s)\]]*)$/i, '')
    .replace(/["”]$/, '')
    .trim()

const isReason = (text: string) => text.length >= LEAST_REASON && /\s/.test(text)

/** XML and calls of functions as lines of keys. */
const inLines = (text: string) =>
  text
    .replace(/<\/?(?:li|ol|ul|p|tr|td|th|div|br|h\d)\b[^<>]{0,60}>/gi, '\n')
    .replace(/<(id|film_?id|reason|why|basis)>\s*/gi, '\n$1: ')
    .replace(/<\/(?:id|film_?id|reason|why|basis|pick|film|item|element)>/gi, '\n')
    .replace(/\b(?:Pick|Recommendation|Film|Element|Item)\(/g, '\n')

/**
 * Picks out of what is no JSON at all: a table, a numbered list, YAML, XML, lines between bars. A line must begin with
 * an id that was offered, or name one as such; the rest of it, or the line called reason after it, is the reason.
 */
export function loosePicks(text: string, isKnown: IsKnown): ReadPick[] {
  const picks = new Map<number, ReadPick>()
  let current: number | null = null
  let idColumn = -1
  const keep = (id: number | null, reason: string) => {
    const words = clean(reason)
    if (id !== null && isKnown(id) && isReason(words) && !picks.has(id)) picks.set(id, { id, reason: words, basis: [] })
  }
  for (const line of inLines(text).split('\n').slice(0, MOST_LINES).map(bare)) {
    const cells = line.split('|').map((cell) => cell.trim())
    if (cells.length > 2) {
      const header = cells.findIndex((cell) => /^(?:film |movie |candidate )?(?:id|no\.?)$/i.test(cell))
      if (header >= 0) idColumn = header
      const ids = cells.map((cell) => (/^#?\d{1,9}$/.test(cell) ? Number(cell.replace('#', '')) : Number.NaN))
      const known = ids.findIndex((id) => isKnown(id))
      const at = idColumn >= 0 && isKnown(ids[idColumn] ?? Number.NaN) ? idColumn : known
      const longest = cells.toSorted((a, b) => b.length - a.length)[0] ?? ''
      if (at >= 0) keep(ids[at] ?? null, longest)
      continue
    }
    const leading = LEADING.exec(line)
    const keyed = KEYED_ID.exec(line)
    const keyedId = keyed ? Number(keyed[1] ?? keyed[2]) : Number.NaN
    const reason = KEYED_REASON.exec(line)?.[1]
    if (keyed && isKnown(keyedId)) {
      current = keyedId
      keep(current, reason ?? line.slice(keyed.index + keyed[0].length))
    } else if (leading && isKnown(Number(leading[1]))) {
      current = Number(leading[1])
      keep(current, reason ?? leading[2] ?? '')
    } else if (reason) keep(current, reason)
  }
  return [...picks.values()]
}
