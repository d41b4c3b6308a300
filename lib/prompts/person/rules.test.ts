import { describe, expect, test } from 'vitest'
import { slateData } from '../../../testing/data-blocks'
import { listSchema } from './list-schema'
import { orderRule } from './rules'

test.each([
  [null, /depends on how much the person has told/],
  [0, /keep the order of the candidates/],
  [1, /at most one place up or down .* first 7 candidates is in your list, and none beyond the first 9\./],
  [3, /at most 3 places up or down .* first 5 candidates is in your list, and none beyond the first 11\./],
])('with %s places to move the rule of order says so', (places, said) => expect(orderRule(places)).toMatch(said))

describe('the form of a list', () => {
  type Form = { properties: { elements: { minItems: number; maxItems: number; items: { properties: object } } } }
  const formOf = (part: Parameters<typeof slateData>[0]) => (listSchema(slateData(part)) as Form).properties.elements
  test('has as many elements as a list has films, or as are offered', () => {
    expect(formOf({})).toMatchObject({ minItems: 8, maxItems: 8 })
    expect(formOf({ picks: 20 })).toMatchObject({ minItems: 12, maxItems: 12 })
  })
  test('rests on films of the person alone, those they did not like too, and on none where there are none', () => {
    const disliked = slateData()
      .evidence.slice(0, 1)
      .map((film) => ({ ...film, id: 9 }))
    expect(formOf({ disliked }).items.properties).toMatchObject({ basis: { items: { enum: [1, 2, 9] }, maxItems: 4 } })
    expect(formOf({ evidence: [] }).items.properties).toMatchObject({
      basis: { items: { type: 'integer' }, maxItems: 0 },
    })
  })
})
