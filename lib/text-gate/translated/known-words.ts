import { foldText } from '../../catalog/search-text'
import type { Language } from '../../languages/parts/language'

const keysOf = (text: string) => foldText(text).split(' ').filter(Boolean)

type Known = { small: ReadonlySet<string>; stems: ReadonlySet<string> }
const listed = new Map<string, Known>()

function listOf({ id, gate }: Language): Known {
  const known = listed.get(id)
  if (known) return known
  const made = { small: new Set(keysOf(gate.small)), stems: new Set(keysOf(gate.ordinary).map(gate.stem)) }
  listed.set(id, made)
  return made
}

/** The words a text in another language may be made of: those listed for it, and those it was given. */
export function knownWords(language: Language, given: readonly string[]) {
  const { small, stems } = listOf(language)
  const { stem, partsOf } = language.gate
  const keys = given.flatMap(keysOf)
  const givenKeys = new Set(keys)
  const telling = keys.filter((key) => key.length > 3 && !small.has(key))
  const givenStems = new Set(telling.map(stem))
  const isListed = (key: string) => small.has(key) || stems.has(key) || stems.has(stem(key))
  const isGiven = (key: string) => givenKeys.has(key) || givenStems.has(stem(key))
  const isKnown = (key: string): boolean => isListed(key) || isGiven(key)
  return {
    isSmall: (key: string) => small.has(key),
    isKnown: (key: string) => isKnown(key) || isMadeOf(partsOf?.(key) ?? [], isKnown),
    /** Whether a word is of something that was given, and not of every text. */
    tells: (key: string) => givenStems.has(stem(key)) && !isListed(key),
    has: (key: string) => givenKeys.has(key),
  }
}
export type KnownWords = ReturnType<typeof knownWords>

const isMadeOf = (parts: readonly string[], isKnown: (key: string) => boolean) =>
  parts.length > 1 && parts.every(isKnown)
