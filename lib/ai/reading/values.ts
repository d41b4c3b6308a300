import { type Fields, isFields } from '../wire/parts'

/** Field names as they are compared: "filmId", "film_id" and "Film-ID" are one. */
const plainKey = (key: string) => key.toLowerCase().replace(/[\s_-]/g, '')

/** The first of the fields called one of these names, in the order of the names. */
export function fieldOf(fields: Fields, names: readonly string[]): unknown {
  const byName = new Map(Object.entries(fields).map(([key, value]) => [plainKey(key), value]))
  const name = names.find((each) => byName.has(each))
  return name === undefined ? undefined : byName.get(name)
}

export const keysOf = (fields: Fields): string[] => Object.keys(fields).map(plainKey)

const NUMBER_WORD = '(?:film|movie|candidate|item|entry|id|no|nr|number)'
const ID = new RegExp(
  `^\\s*(?:the\\s)?(?:${NUMBER_WORD}[\\s:._#-]*){0,3}[#(["']*(\\d{1,9})(?:\\.0+)?[)\\]"'.:]*\\s*$`,
  'i',
)
/** "12 - The Title (1990)", "The Title (#12)", "The Title [id: 12]": an id beside a title. */
const ID_FIRST = /^\s*#?(\d{1,9})\s*(?:[-–—:|.)]|\s)\s*\S/
const ID_MARKED = new RegExp(`(?:#|\\b(?:${NUMBER_WORD})[\\s:.#]{1,3})(\\d{1,9})\\b`, 'i')
const ID_IN_BRACKETS = /[([{]\s*#?(\d{1,9})\s*[)\]}]\s*$/
/** "F101", "film_101". */
const ID_PREFIXED = /^\s*[a-z]{1,12}[-_:#.\s]{0,2}(\d{1,9})\s*$/i
const MOST_ID_CHARS = 200

/** An id however it is written: 12, "12", "#12", "id: 12", 12.0; null for anything else. */
export function idOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null
  if (typeof value === 'string') {
    const found = ID.exec(value.slice(0, 40))?.[1]
    return found === undefined ? null : Number(found)
  }
  return Array.isArray(value) && value.length === 1 ? idOf(value[0]) : null
}

/** The same where a title stands beside it; only where a number is known for an id. */
export function idBesideTitle(value: unknown, isKnown: (id: number) => boolean): number | null {
  if (typeof value !== 'string' || value.length > MOST_ID_CHARS) return null
  const found = [ID_PREFIXED, ID_MARKED, ID_IN_BRACKETS, ID_FIRST].map((pattern) =>
    Number(pattern.exec(value)?.[1] ?? Number.NaN),
  )
  return found.find((id) => Number.isSafeInteger(id) && isKnown(id)) ?? null
}

/** Ids of a list, or the one that stands for it. */
export function idsOf(value: unknown): number[] {
  const entries = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry) => idOf(isFields(entry) ? fieldOf(entry, ['id', 'filmid', 'film']) : entry) ?? [])
}

/** A text that was handed over, in one piece or several, or the empty one. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((each) => typeof each === 'string' || isFields(each)))
    return value.map(textOf).filter(Boolean).join(' ')
  if (isFields(value)) {
    const only = Object.values(value)
    return textOf(
      value.text ??
        value.reason ??
        value.content ??
        value.value ??
        value.en ??
        value.english ??
        (only.length === 1 ? only[0] : ''),
    )
  }
  return ''
}

/** A bare word of JSON, or of Python. */
export function meaning(word: string): unknown {
  if (/^(?:true|True)$/.test(word)) return true
  if (/^(?:false|False)$/.test(word)) return false
  if (/^(?:null|None|NaN|undefined)$/.test(word)) return null
  return /^[+-]?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word
}
