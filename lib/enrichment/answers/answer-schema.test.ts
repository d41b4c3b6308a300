import { expect, test } from 'vitest'
import { filmData } from '../../../testing/enrichment'
import { answerSchema } from './answer-schema'

test('every list and every text of an answer has an end, and kindred films are those offered', () => {
  expect(answerSchema(filmData())).toMatchObject({
    properties: {
      text: { minLength: 40, maxLength: 700 },
      tags: { maxItems: 10, items: { maxLength: 40 } },
      emotions: { maxItems: 5 },
      moods: { maxItems: 2 },
      themes: { maxItems: 3 },
      contentNotes: { maxItems: 2 },
      kindred: { maxItems: 2, items: { properties: { film: { enum: [8, 9, 10] }, because: { maxLength: 110 } } } },
    },
  })
})

test('where no film is offered, none can be named', () => {
  expect(answerSchema(filmData({ offered: [] }))).toMatchObject({ properties: { kindred: { maxItems: 0 } } })
})
