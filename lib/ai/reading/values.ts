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

const ID =
  /^\s*(?:(?:the\s)?(?:film|movie|candidate|id|no)[\s:._#-]*)?(?:id[\s:]*)?[#(["']*(\d{1,9})(?:\.0+)?[)\]"']*\s*$/i

/** An id however it is written: 12, "12", "#12", "id: 12", 12.0; null for anything else. */
export function idOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null
  if (typeof value === 'string') {
    const found = ID.exec(value.slice(0, 40))?.[1]
    return found === undefined ? null : Number(found)
  }
  return null
}

/** Ids of a list, or the one that stands for it. */
export function idsOf(value: unknown): number[] {
  const entries = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry) => idOf(isFields(entry) ? fieldOf(entry, ['id', 'filmid', 'film']) : entry) ?? [])
}

/** A text that was handed over, or the empty one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
