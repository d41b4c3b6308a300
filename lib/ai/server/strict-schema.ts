/** Lengths of texts, which strict schemas of some servers refuse; the instructions say them too. */
const REFUSED = new Set(['minLength', 'maxLength'])

/** A schema as a strict server takes it. */
export function strictSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strictSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key]) => !REFUSED.has(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, strictSchema(value)]))
}
