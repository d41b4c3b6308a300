import { type Fields, isFields } from '../wire/parts'
import { loosePicks } from './loose-picks'
import { createObjectReader } from './objects'
import {
  type IsKnown,
  isOnlyId,
  pickIn,
  pickInPair,
  picksByKey,
  picksInLists,
  type ReadPick,
  reasonOf,
} from './pick-fields'
import { createThoughtFilter, withoutThoughts } from './thoughts'

/** So many characters before the first bracket are no greeting but thoughts that may be taken back. */
const LONG_PREAMBLE = 200
/** A shorter beginning counts as thoughts too when it sounds like somebody making up their mind. */
const WEIGHING =
  /\b(?:let me|let['’]s|i (?:could|should|might|need|think|want|must|will consider)|maybe|perhaps|hmm+|wait|okay,? so|first,? i|the user|we (?:need|should|could|have)|consider|considering|draft|thinking|so,? (?:the|i)|alright)\b/i
const HEAD_CHARS = 16_000

/**
 * Reads the picks of a list out of whatever a model sends: thoughts are removed with all that is in them, then every
 * whole object with an id and a reason counts, at any depth and under any key. `isKnown` tells ids from other numbers.
 */
export function createPickReader(isKnown: IsKnown) {
  const picks: ReadPick[] = []
  let heldBack: ReadPick[] | null = null
  /** A bare object the reply began with: a draft, should a stray end of thoughts follow, and else the first pick. */
  let first: ReadPick | null = null
  let preamble = ''
  let hasBracket = false
  let head = ''
  let found = 0
  let passes = 1
  /** Objects whose picks have been read: the ones around them are not picks again. */
  const used = new WeakSet<object>()
  /** Objects that hold an id alone, inside another that may say the reason. */
  const waiting = new Map<object, ReadPick>()
  /** Picks under a key of drafts: they stand only where no others come. */
  const drafts: ReadPick[] = []

  function keep(pick: ReadPick): void {
    found += 1
    const clean = { ...pick, reason: withoutThoughts(pick.reason).text.trim() }
    const isBare = found === 1 && !heldBack && !objects.isOpen && picks.length === 0
    if (isBare) first = clean
    else {
      release()
      ;(heldBack ?? picks).push(clean)
    }
  }

  function release(): void {
    if (first) (heldBack ?? picks).push(first)
    first = null
  }

  function read(fields: Fields, isPart: boolean, isDraft: boolean): void {
    const draft = isDraft ? pickIn(fields, isKnown) : null
    if (draft) {
      drafts.push(draft)
      used.add(fields)
      return
    }
    const inside = Object.values(fields).some(isUsed)
    const parts = takeWaiting(fields)
    const pick = inside ? null : pickIn(fields, isKnown)
    if (pick && isPart && isOnlyId(fields)) {
      waiting.set(fields, pick)
      return
    }
    const more = inside || pick ? [] : [...picksByKey(fields, isKnown), ...picksInLists(fields, isKnown)]
    const found = pick ? [pick] : more.length > 0 ? more : parts
    for (const each of found) keep(each)
    if (inside || found.length > 0) used.add(fields)
    else nested(fields)
  }

  /** The picks whose objects of an id alone stand in this one; with its reason, where it is about one of them only. */
  function takeWaiting(fields: Fields): ReadPick[] {
    const parts = Object.values(fields).flatMap((value) => (isFields(value) && waiting.get(value)) || [])
    for (const value of Object.values(fields)) if (isFields(value)) waiting.delete(value)
    return parts.length === 1 ? parts.map((part) => ({ ...part, reason: reasonOf(fields) })) : parts
  }

  function readList(list: readonly unknown[]): void {
    const pick = pickInPair(list, isKnown)
    if (pick) keep(pick)
  }

  const isUsed = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some((entry) => isFields(entry) && used.has(entry))
      : isFields(value) && used.has(value)

  /** JSON that was handed over as a text inside JSON. */
  function nested(fields: Fields): void {
    for (const value of Object.values(fields)) {
      if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) continue
      passes = 2
      createObjectReader(read, readList).feed(value)
    }
  }

  const objects = createObjectReader(read, readList)

  const filter = createThoughtFilter({
    say(text) {
      const bracket = hasBracket ? -1 : text.search(/[{[]/)
      if (!hasBracket) {
        preamble += bracket < 0 ? text : text.slice(0, bracket)
        if (preamble.trim().length > LONG_PREAMBLE || (bracket >= 0 && WEIGHING.test(preamble))) heldBack ??= []
        preamble = preamble.slice(0, 2 * LONG_PREAMBLE)
      }
      if (bracket >= 0) hasBracket = true
      if (head.length < HEAD_CHARS) head += text
      objects.feed(text)
    },
    takeBack() {
      objects.clear()
      waiting.clear()
      heldBack = null
      first = null
      head = ''
      preamble = ''
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
      for (const pick of waiting.values()) keep(pick)
      waiting.clear()
      release()
      // Of two picks of one film the later is meant: the earlier was weighed before.
      if (heldBack) picks.push(...new Map(heldBack.map((pick) => [pick.id, pick])).values())
      heldBack = null
      // A list that was sent as one text of JSON.
      const whole = found === 0 && /^\s*"/.test(head) ? parsed(head) : undefined
      if (typeof whole === 'string') {
        passes = 2
        createObjectReader(read, readList).feed(whole)
      }
      const plain = found === 0 ? plainMarks(head) : head
      if (plain !== head) {
        passes = 2
        createObjectReader(read, readList).feed(plain)
      }
      if (found === 0) for (const pick of drafts) keep(pick)
      if (found === 0) {
        passes = 2
        for (const pick of loosePicks(head, isKnown)) keep(pick)
      }
      release()
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

/** JSON whose quotation marks are entities, or whose marks are of full width. */
const plainMarks = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('＂', '"')
    .replace(/[｛｝［］]/g, (mark) => '{}[]'['｛｝［］'.indexOf(mark)] ?? mark)
    .replace(/"\s{0,9}：/g, '":')
    .replace(/(["\]}\d])\s{0,9}，/g, '$1,')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trim())
  } catch {
    return undefined
  }
}
