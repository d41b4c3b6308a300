import { expect, test } from 'vitest'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { answerTo } from '@/testing/scripted/answer-to'
import type { Asker } from '../../ask/ask-request'
import { askParams } from '../../ask/schema'
import { tapsOf } from '../../ask/taps'
import type { RecommendationContext } from '../../recommendations/context/context'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { emptyWish } from '../../wishes/schema'
import { contextOfSaid } from './said-context'

const engine = { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' as const }
const dread = { facet: 'mood:dread', state: 'ACTIVE' as const, strength: 2, label: null, stated: true, at: 1 }
const known = contextOfSaid({ id: 'ada', events: [], edits: [dread] }, shippedCatalog, engine)
/** Films that nobody would think of for somebody who likes dread. */
const theirs = [...shippedCatalog.films.values()].filter(({ genres }) => genres.includes('musical')).slice(0, 40)

function asks(part: Partial<RecommendationContext>, groups: boolean, tokens: string[]) {
  const viewer = { ...known.viewer, consents: { ...known.viewer.consents, groups } }
  const context = { ...known, ...part, viewer }
  const asker: Asker = { catalog: shippedCatalog, engine, context, today: 20_784 }
  return answerTo(asker, askParams.parse({ w: tokens }))
}
const group = { id: 1, facets: ['mood:dread', 'genre:war'], filmIds: theirs.map(({ id }) => id) }
const countOf = ({ picked }: ReturnType<typeof asks>) => picked.films.filter(({ film }) => theirs.includes(film)).length

test('what people with my taste like comes first, and the wish says so', () => {
  const answer = asks({ group }, true, ['of-group'])
  expect(countOf(answer)).toBe(8)
  expect(answer.chips).toEqual([{ token: 'of-group', label: 'what people with my taste like' }])
  expect(answer.notes.lacksGroup).toBe(false)
  expect(countOf(asks({ group }, true, ['more:mood:dread']))).toBe(0)
})

test('it gives way to rules, and what a film is goes before it', () => {
  expect(countOf(asks({ group }, true, ['of-group', 'without:genre:musical']))).toBe(0)
  const westerns = asks({ group }, true, ['of-group', 'more:genre:western']).picked.films
  expect(westerns.every(({ film }) => film.genres.includes('western'))).toBe(true)
})

test.each([
  ['no group', null, true],
  ['a group and no consent', group, false],
  ['a group that likes nothing they like', { ...group, facets: ['genre:war'] }, true],
])('with %s it changes nothing, and is said', (_name, own, consent) => {
  const answer = asks({ group: own }, consent, ['of-group', 'more:mood:dread'])
  const without = asks({ group: own }, consent, ['more:mood:dread'])
  expect(answer.notes.lacksGroup).toBe(true)
  expect(countOf(answer)).toBe(countOf(without))
})

test('the tap stands there for who is in a group, and takes back what it set', () => {
  const tap = (wish = emptyWish, hasGroup = true) =>
    tapsOf(wish, hasGroup).find(({ name }) => name === 'Liked by')?.taps[0]
  expect(tap()).toMatchObject({ isOn: false, tokens: ['of-group'] })
  expect(tap({ ...emptyWish, ofGroup: true }, false)).toMatchObject({ isOn: true, tokens: [] })
  expect(tap(emptyWish, false)).toBeUndefined()
})
