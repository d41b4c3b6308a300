import { beforeAll, expect, test } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { answerTo } from '../../testing/scripted/answer-to'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { getAsker } from './agent/ask-tonight'
import { letInTonight, ruleKey, rulesTonight } from './own-rules'
import { askParams } from './schema'

beforeAll(async () => {
  await createFilms(
    db,
    Array.from({ length: 20 }, (_, place) => ({ genres: [place % 2 === 0 ? 'horror' : 'western'] })),
  )
})

async function somebodyWithout(...facets: string[]) {
  const { id } = await createUser(db)
  for (const facet of facets)
    await db.interestEdit.create({ data: { userId: id, facet, state: 'ACTIVE', strength: -3, stated: true } })
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('nobody')
  return getAsker(viewer)
}
const params = askParams.parse({ q: 'a horror film' })

test('a rule stands in the way of what is asked for, is named, and holds until it is let in', async () => {
  const asker = await somebodyWithout('genre:horror')
  const { picked } = answerTo(asker, params)
  expect(picked.films.flatMap(({ film }) => film.genres)).not.toContain('horror')
  const letGo = picked.fits.letGo.map(({ parts }) => parts.map(({ own }) => own && ruleKey(own)))
  expect(letGo).toContainEqual(['genre:horror'])
})

test('let in for tonight it stands in no way; the other rules hold, and it is said which does not', async () => {
  const own = await somebodyWithout('genre:horror', 'genre:western')
  const asker = { ...own, once: new Set(['genre:horror']) }
  const genres = answerTo(asker, params).picked.films.map(({ film }) => film.genres)
  expect(genres).toHaveLength(8)
  expect(new Set(genres.flat())).toEqual(new Set(['horror']))
  expect(letInTonight(asker).map(ruleKey)).toEqual(['genre:horror'])
  expect(rulesTonight(asker).map(ruleKey)).toEqual(['genre:western'])
})

test('what nobody has as a rule lets nothing in', async () => {
  const asker = { ...(await somebodyWithout('genre:horror')), once: new Set(['genre:western', 'children']) }
  expect(letInTonight(asker)).toEqual([])
  expect(rulesTonight(asker).map(ruleKey)).toEqual(['genre:horror'])
})
