import { z } from 'zod'
import { stripMarkup } from '../../ai/clean-prose'
import { objectsIn } from '../../ai/reading/answer'
import type { WrittenTaste } from '../../profile/proposals/schema'

const MOST_READ = 20
const text = z
  .string()
  .catch('')
  .transform((said) => stripMarkup(said).replace(/\s+/g, ' ').trim())
const ids = z
  .array(
    z
      .union([
        z.int(),
        z
          .string()
          .regex(/^\s*\d{1,9}\s*$/)
          .transform(Number),
      ])
      .catch(-1),
  )
  .catch([])
const texts = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.filter((each) => typeof each === 'string').map((each) => each.trim()))

/** A line as models write it; what is missing is empty, and for the holder to refuse. */
const line = z.object({
  label: z.string().transform((said) =>
    stripMarkup(said)
      .replace(/\s+/g, ' ')
      .replace(/[.\s]+$/, '')
      .trim(),
  ),
  kind: text.default(''),
  direction: text.default(''),
  strength: text.default(''),
  facets: texts.default([]),
  query: text.default(''),
  evidence: ids.default([]),
  insight: text.default(''),
})
const isLine = (fields: Record<string, unknown>) => typeof fields.label === 'string' && fields.insight !== undefined

/** Reads a reply: every whole line in it, whatever stands round them; null when there is none. */
export function readTaste(reply: string): WrittenTaste | null {
  const objects = objectsIn(reply)
  const lines = objects
    .filter(isLine)
    .slice(0, MOST_READ)
    .flatMap((fields) => line.safeParse(fields).data ?? [])
  const whole = objects.find((fields) => typeof fields.summary === 'string')
  if (lines.length === 0 && !whole) return null
  return { summary: text.parse(whole?.summary), lines }
}

/** The form of the answer as JSON schema. */
export function tasteSchema(filmIds: readonly number[]): object {
  const one = (...values: string[]) => ({ type: 'string', enum: values })
  const fields = {
    label: { type: 'string', minLength: 3, maxLength: 60 },
    kind: one('mood', 'story', 'people', 'place', 'time', 'blend'),
    direction: one('towards', 'away'),
    strength: one('high', 'medium', 'low'),
    facets: { type: 'array', items: { type: 'string' }, maxItems: 3 },
    query: { type: 'string', maxLength: 60 },
    evidence: { type: 'array', items: { type: 'integer', enum: [...filmIds] }, minItems: 2, maxItems: 5 },
    insight: { type: 'string', minLength: 20, maxLength: 240 },
  }
  const lines = { type: 'array', maxItems: 6, items: objectOf(fields) }
  return objectOf({ summary: { type: 'string', maxLength: 240 }, lines })
}

const objectOf = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
