import type { IsKnown, ReadPick } from './pick-fields'

const MOST_LINES = 400
const LEAST_REASON = 12

const KEYED_ID =
  /\b(?:(?:film|movie|candidate|item)[ _-]?)?(?:id|no|number|nr)\.?["']?\s*[:=#]?\s*["'#(]{0,3}(\d{1,9})\b|#(\d{1,9})\b|^\w{1,20}\[["']?(\d{1,9})["']?\]\s*[:=]/i
const KEYED_REASON = /\b(?:reason|why|because|explanation|rationale|note|text)["']?\s*[:=]\s*(\S.*)$/i
const LEADING = /^[[(#]{0,2}(\d{1,9})(?:[\])]\s|["')\]]?\s*(?:[|:,;–—→⇒-]>?|=>|\.\s)|\t)\s*(\S.*)$/

/** "the reason"; 12 */
const TRAILING = /^["“]?(\S.{11,}?)["”]?\s*[;|,\t]\s*#?(\d{1,9})$/
/** What stands before the reason where the id comes last: a number in the list and a title. */
const NUMBERED_TITLE = /^(?:\d{1,3}[.)]\s*)?(?:[^—–:]{2,80}?\s*[—–:]\s+)?/

/** A line without what a list, a heading or a table puts before and around it. */
const bare = (line: string) =>
  line
    .replace(/\*\*|__|`/g, '')
    .replace(/^[\s>#]*(?:[-*+•]\s+)?/, '')
    .trim()

const clean = (reason: string) =>
  reason
    .replace(/^(?:A|Answer)\s?[:.]\s/, '')
    .replace(/^[\s"'“|,;:)\]–—-]+/, '')
    .replace(/(?:["'”]\s*)?(?:,\s*basis\s*=.*|[,|\s)\]]*)$/i, '')
    .replace(/["”]$/, '')
    .trim()

const isReason = (text: string) => text.length >= LEAST_REASON && /\s/.test(text)

/** A line that is an id and nothing else: the head of what follows. */
const ONLY_ID = /^[[(#]{0,2}(\d{1,9})[\])]{0,2}:?$/
/** A question about one film, which the next line answers. */
const ASKED_ID = /^[^\d]{0,40}#?(\d{1,9})\b[^\d]{0,40}[?:]$/

const headOf = (line: string) => Number((ONLY_ID.exec(line) ?? ASKED_ID.exec(line))?.[1] ?? Number.NaN)

/** XML, LaTeX and calls of functions as lines of keys. */
const inLines = (text: string) =>
  text
    .replace(/[│┃║｜¦]/g, '|')
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/\\item\b/g, '\n')
    .replace(/\\[a-z]{2,12}\{([^{}\n]{0,200})\}/g, '$1')
    .replace(/<\/?(?:b|i|u|em|strong|span|cite)\b[^<>]{0,60}>/gi, '')
    .replace(
      /<(?:li|tr|p|div|dt|section|article)\s[^<>]{0,40}?\b(?:[a-z]{2,9}-)?id=["']?#?(\d{1,9})["']?[^<>]{0,60}>/gi,
      '\nid: $1\n',
    )
    .replace(/<\/t[dh]>\s{0,9}<t[dh]\b[^<>]{0,60}>/gi, ' | ')
    .replace(/<\/?(?:li|ol|ul|p|tr|td|th|div|br|h\d)\b[^<>]{0,60}>/gi, '\n')
    .replace(
      /<((?:[a-z]{2,9}[_-]?)?id|number|reason|why|because|explanation|rationale|note|text|basis)>\s*/gi,
      '\n$1: ',
    )
    .replace(/<\/[a-z][\w-]{0,30}>/gi, '\n')
    .replace(/\b(?:Pick|Recommendation|Film|Element|Item)\(/g, '\n')

/**
 * Picks out of what is no JSON at all: a table, a numbered list, YAML, XML, lines between bars. A line must begin with
 * an id that was offered, or name one as such; the rest of it, or the line called reason after it, is the reason.
 */
export function loosePicks(text: string, isKnown: IsKnown): ReadPick[] {
  const picks = new Map<number, ReadPick>()
  let current: number | null = null
  let idColumn = -1
  /** The line before named an id and gave no reason: the next one may. */
  let isPending = false
  const keep = (id: number | null, reason: string) => {
    const words = clean(reason)
    if (id !== null && isKnown(id) && isReason(words) && !picks.has(id)) picks.set(id, { id, reason: words, basis: [] })
  }
  for (const raw of inLines(text).split('\n').slice(0, MOST_LINES)) {
    const line = bare(raw)
    if (line === '') continue
    const isHeading = /^\s*#/.test(raw)
    const rest = (given: string) => (isHeading && !/[.!?…]["”’)]*$/.test(given) ? '' : given)
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
    const keyedId = keyed ? Number(keyed[1] ?? keyed[2] ?? keyed[3]) : Number.NaN
    const trailing = TRAILING.exec(line)
    const reason = KEYED_REASON.exec(line)?.[1]
    if (keyed && isKnown(keyedId)) {
      current = keyedId
      const after = line.slice(keyed.index + keyed[0].length)
      const before = line.slice(0, keyed.index).replace(NUMBERED_TITLE, '')
      keep(current, reason ?? rest(isReason(clean(after)) ? after : before.replace(/[\s([{]+$/, '')))
      isPending = true
    } else if (leading && isKnown(Number(leading[1]))) {
      current = Number(leading[1])
      keep(current, reason ?? rest(leading[2] ?? ''))
      isPending = true
    } else if (trailing && isKnown(Number(trailing[2]))) keep(Number(trailing[2]), trailing[1] ?? '')
    else if (isKnown(headOf(line))) {
      current = headOf(line)
      isPending = true
    } else if (reason || isPending) {
      keep(current, reason ?? line)
      isPending = false
    }
  }
  return [...picks.values()]
}
