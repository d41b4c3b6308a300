import type { SlateData } from '../parts/data-block'
import { MAX_BASIS } from '../parts/limits'

const SHORTEST_REASON = 12

/** The form of a list's answer: so many elements, ids of the films offered and of the person's, reasons of a length. */
export function listSchema({ candidates, evidence, disliked, picks, reasonMaxChars }: SlateData): object {
  const count = Math.min(picks, candidates.length)
  const own = [...evidence, ...disliked].map(({ id }) => id)
  const basis =
    own.length > 0 ? { items: oneOf(own), maxItems: MAX_BASIS } : { items: { type: 'integer' }, maxItems: 0 }
  return {
    type: 'object',
    properties: {
      elements: {
        type: 'array',
        minItems: count,
        maxItems: count,
        items: {
          type: 'object',
          // The reason last: whoever writes in this order has chosen the film and what it rests on before the words.
          properties: {
            id: oneOf(candidates.map(({ id }) => id)),
            basis: { type: 'array', ...basis },
            reason: { type: 'string', minLength: SHORTEST_REASON, maxLength: reasonMaxChars },
          },
          required: ['id', 'basis', 'reason'],
          additionalProperties: false,
        },
      },
    },
    required: ['elements'],
    additionalProperties: false,
  }
}

const oneOf = (ids: readonly number[]) => ({ type: 'integer', enum: [...ids] })
