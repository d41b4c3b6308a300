import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { answerTo } from '@/testing/scripted/answer-to'
import { untrainedRankConfig } from '../recommender/config/rank-config'
import type { Asker } from './ask-request'
import { askParams } from './schema'
import { writeWords } from './write-words'

const asker: Asker = {
  catalog: shippedCatalog,
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
  context: null,
  today: 20_784,
}

test('a stranger gets a reason of the composer beside each film, and no two begin alike', async () => {
  const q = 'slow westerns, nothing gory, like Paris, Texas'
  const { wish, picked } = answerTo(asker, askParams.parse({ q }))
  const { words } = writeWords(
    { asker, wish, words: q, films: picked.films },
    { viewer: null, mayAskModel: true, signal: new AbortController().signal },
  )
  const reasons = (await Promise.all(words)).map((each) => each?.reason ?? '')
  expect(reasons).toHaveLength(8)
  expect(reasons.filter((reason) => reason.length < 15)).toEqual([])
  expect(new Set(reasons.map((reason) => reason.split(' ').slice(0, 4).join(' '))).size).toBeGreaterThan(5)
})
