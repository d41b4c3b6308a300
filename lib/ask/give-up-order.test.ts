import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { answerTo } from '@/testing/scripted/answer-to'
import { untrainedRankConfig } from '../recommender/config/rank-config'
import type { Asker } from './ask-request'
import { askParams } from './schema'

const stranger: Asker = {
  catalog: shippedCatalog,
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
  context: null,
  today: 20_784,
}
const askedFor = (q: string) => answerTo(stranger, askParams.parse({ q })).picked.films.map(({ film }) => film)

test('where too few films are all of it, how a film feels is given up before what it is', () => {
  const westerns = askedFor('a slow western')
  expect(westerns.map(({ genres }) => genres.includes('western'))).toEqual(Array(8).fill(true))
  const musicals = askedFor('an eerie musical from the 1950s')
  expect(musicals.filter(({ genres }) => genres.includes('musical')).length).toBeGreaterThanOrEqual(4)
})

test('the opposite of a mood comes last: neither dread nor horror stands for something cosy', () => {
  const films = askedFor('something cosy with snow from the 1980s')
  expect(films).toHaveLength(8)
  expect(films.filter(({ genres, moods }) => genres.includes('horror') || moods.includes('dread'))).toEqual([])
  expect(films.filter(({ moods }) => moods.includes('cosy')).length).toBeGreaterThanOrEqual(6)
})

test('whoever asks for one thing gets the films that are above all that', () => {
  expect(askedFor('something sad').map(({ moods }) => moods[0])).toEqual(Array(8).fill('melancholy'))
  expect(askedFor('comedy').map(({ genres }) => genres[0])).toEqual(Array(8).fill('comedy'))
})
