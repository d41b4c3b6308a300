import type { Fields } from '../wire/parts'
import { createObjectReader } from './objects'
import { withoutThoughts } from './thoughts'

/** Every whole object in a reply, thoughts left out; an object inside another comes before it. */
export function objectsIn(reply: string): Fields[] {
  const found: Fields[] = []
  const read = (fields: Fields) => found.push(fields)
  const { text } = withoutThoughts(reply)
  createObjectReader(read).feed(text)
  const handedOver = found.flatMap((fields) => Object.values(fields)).filter((value) => typeof value === 'string')
  for (const value of handedOver) if (/^\s*[{[]/.test(value)) createObjectReader(read).feed(value)
  return found
}
