import { expect, test } from 'vitest'
import { strictSchema } from './request-body'

test('a strict server gets the counts and the ids, and no lengths of texts', () => {
  const schema = {
    type: 'array',
    minItems: 8,
    maxItems: 8,
    items: {
      type: 'object',
      properties: { id: { enum: [1, 2] }, reason: { type: 'string', minLength: 12, maxLength: 240 } },
    },
  }
  expect(strictSchema(schema)).toEqual({
    ...schema,
    items: { type: 'object', properties: { id: { enum: [1, 2] }, reason: { type: 'string' } } },
  })
})
