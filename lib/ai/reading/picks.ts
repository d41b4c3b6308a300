import { type Fields, isFields } from '../wire/parts'
import { createObjectReader } from './objects'
import { createThoughtFilter, withoutThoughts } from './thoughts'
import { fieldOf, idOf, idsOf, keysOf, textOf } from './values'

/** One recommendation as a model wrote it. An empty reason: it gave none. */
export type ReadPick = { id: number; reason: string; basis: number[] }

const idNames = ['id', 'filmid', 'movieid', 'candidateid', 'itemid', 'film', 'movie', 'candidate', 'pick']
const reasonNames = [
  ...['reason', 'why', 'explanation', 'because', 'rationale', 'justification', 'text', 'note', 'description', 'words'],
]
const basisNames = ['basis', 'basedon', 'evidence', 'evidenceids', 'films']
/** An object with an id and nothing beyond these is a pick without a reason; any other is an echo of the data. */
const bareKeys = new Set([...idNames, ...reasonNames, ...basisNames, 'order', 'rank', 'position', 'place', 'score'])
/** So many characters before the first bracket are no greeting but thoughts that may be taken back. */
const LONG_PREAMBLE = 200
const SHORTEST_WORDS = 12

/**
 * Reads the picks of a list out of whatever a model sends: thoughts are removed with all that is in them, then every
 * whole object with an id and a reason counts, at any depth and under any key. `isKnown` tells ids from other numbers.
 */
export function createPickReader(isKnown: (id: number) => boolean) {
  const picks: ReadPick[] = []
  let heldBack: ReadPick[] | null = null
  let visible = 0
  let hasBracket = false
  let head = ''
  let found = 0
  let passes = 1
  /** Objects whose picks have been read: the ones around them are not picks again. */
  const used = new WeakSet<object>()

  function keep(pick: ReadPick): void {
    found += 1
    const clean = { ...pick, reason: withoutThoughts(pick.reason).text.trim() }
    ;(heldBack ?? picks).push(clean)
  }

  function read(fields: Fields): void {
    const inside = Object.values(fields).some(isUsed)
    const pick = inside ? null : pickOf(fields)
    if (pick) keep(pick)
    else if (!inside && !keyed(fields)) nested(fields)
    else used.add(fields)
    if (pick) used.add(fields)
  }

  const isUsed = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some((entry) => isFields(entry) && used.has(entry))
      : isFields(value) && used.has(value)

  function pickOf(fields: Fields): ReadPick | null {
    const named = fieldOf(fields, idNames)
    const id = idOf(isFields(named) ? fieldOf(named, idNames) : named)
    if (id === null) return null
    const reason = textOf(fieldOf(fields, reasonNames))
    if (reason === '' && !keysOf(fields).every((key) => bareKeys.has(key))) return null
    return { id, reason, basis: idsOf(fieldOf(fields, basisNames)) }
  }

  /** { "12": "because …", "15": { reason } } */
  function keyed(fields: Fields): boolean {
    const entries = Object.entries(fields).flatMap(([key, value]): ReadPick[] => {
      const id = idOf(key)
      if (id === null || !isKnown(id)) return []
      if (isFields(value)) {
        const reason = textOf(fieldOf(value, reasonNames))
        return reason ? [{ id, reason, basis: idsOf(fieldOf(value, basisNames)) }] : []
      }
      return textOf(value).length >= SHORTEST_WORDS ? [{ id, reason: textOf(value), basis: [] }] : []
    })
    for (const entry of entries) keep(entry)
    return entries.length > 0
  }

  /** JSON that was handed over as a text inside JSON. */
  function nested(fields: Fields): void {
    for (const value of Object.values(fields)) {
      if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) continue
      passes = 2
      createObjectReader(read).feed(value)
    }
  }

  const objects = createObjectReader(read)

  const filter = createThoughtFilter({
    say(text) {
      const bracket = hasBracket ? 0 : text.search(/[{[]/)
      if (!hasBracket && (bracket < 0 ? visible + text.trim().length : visible + bracket) > LONG_PREAMBLE)
        heldBack ??= []
      if (bracket >= 0) hasBracket = true
      visible += text.trim().length
      if (head.length < 8_000) head += text
      objects.feed(text)
    },
    takeBack() {
      objects.clear()
      heldBack = null
      head = ''
      visible = 0
      hasBracket = false
      found = picks.length
    },
    isQuoted: () => objects.isQuoted,
  })

  return {
    /** Takes the next piece of the reply; gives the picks that are whole by it. */
    feed(text: string): ReadPick[] {
      filter.feed(text)
      return picks.splice(0)
    },
    /** Nothing more comes. */
    end(): ReadPick[] {
      filter.end()
      if (heldBack) picks.push(...heldBack)
      heldBack = null
      // A list that was sent as one text of JSON.
      const whole = found === 0 && /^\s*"/.test(head) ? parsed(head) : undefined
      if (typeof whole === 'string') {
        passes = 2
        createObjectReader(read).feed(whole)
      }
      return picks.splice(0)
    },
    /** How often the reply was gone through. */
    get passes() {
      return passes
    },
    get state(): ReplyState {
      const isEmptyList = found === 0 && /[:{\s]\[\s*\]/.test(head.slice(0, 400)) && !objects.isOpen
      return {
        found,
        hasThought: filter.hasThought,
        isBlank: head.trim() === '',
        isOpen: objects.isOpen,
        isEmptyList,
      }
    },
  }
}

/** What is to be said of a reply as a whole. */
export type ReplyState = {
  found: number
  hasThought: boolean
  isBlank: boolean
  /** It ended inside its JSON. */
  isOpen: boolean
  isEmptyList: boolean
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim())
  } catch {
    return undefined
  }
}
