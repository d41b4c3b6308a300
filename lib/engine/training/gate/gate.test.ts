import { expect, test } from 'vitest'
import { defaultRankConfig } from '../../../recommender/config/rank-config'
import { filmOf } from '../../../recommender/fixtures'
import { buildCatalogIndex } from '../../../recommender/index/catalog-index'
import type { ItemModel } from '../../../recommender/models/served-models'
import { verdictSentence } from '../outcome'
import type { PersonRatings } from '../people/hold-out'
import { heldOutUsersOf, promotionVerdict, scoresOf } from './gate'
import { LEAST_HELD_OUT_USERS } from './held-out-user'

const films = Array.from({ length: 30 }, (_, place) => filmOf({ id: place + 1 }))
const index = buildCatalogIndex(films)

const person = (key: string, filmIds: number[], stars = filmIds.map(() => 5)): PersonRatings => ({
  key,
  origin: 'site',
  filmIds,
  stars,
  seconds: filmIds.map((_, place) => place),
})

/** Film 1 speaks for `target`, and for nothing else. */
const speaksFor = (target: number): ItemModel => ({
  filmIds: Int32Array.from(films, ({ id }) => id),
  start: Int32Array.from({ length: 31 }, (_, row) => (row === 0 ? 0 : 1)),
  column: Int32Array.of(target - 1),
  value: Float32Array.of(1),
})

test('a judge is known the first four fifths of a history and asked for what was liked after it', () => {
  const [judgeOne] = heldOutUsersOf([person('a', [9, 8, 7, 6, 5, 4, 3, 2, 1, 30])], index)
  expect(judgeOne?.known.map(({ filmId }) => filmId)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  expect([...(judgeOne?.answers ?? [])]).toEqual([1, 30])
  expect(judgeOne?.excluded.size).toBe(8)
})

test('people who like nothing before or after the cut, or only films that left, cannot judge', () => {
  const people = [
    person('nothing after', [1, 2, 3, 4, 5], [5, 5, 5, 5, 2]),
    person('nothing before', [1, 2, 3, 4, 5], [1, 2, 1, 2, 5]),
    person('gone', [901, 902, 903, 904, 905]),
    person('one rating', [1]),
  ]
  expect(heldOutUsersOf(people, index)).toEqual([])
})

test('two thousand people are held out, always the same ones, and no more', () => {
  const many = Array.from({ length: 2_100 }, (_, place) => person(`p${place}`, [1, 2, 3, 4, 1 + (place % 29)]))
  const heldOutUsers = heldOutUsersOf(many, index)
  expect(heldOutUsers).toHaveLength(2_000)
  expect(heldOutUsersOf(many.toReversed(), index)).toEqual(heldOutUsers)
})

test('each night asks others of the people held out, and other parts of their histories; one night is always the same', () => {
  const many = Array.from({ length: 400 }, (_, place) =>
    person(
      `p${place}`,
      Array.from({ length: 20 }, (_, at) => at + 1),
    ),
  )
  const monday = heldOutUsersOf(many, index, '2030-01-07')
  expect(heldOutUsersOf(many.toReversed(), index, '2030-01-07')).toEqual(monday)
  expect(monday).toHaveLength(300)
  const tuesday = new Map(heldOutUsersOf(many, index, '2030-01-08').map((user) => [user.key, user]))
  const again = monday.filter(({ key }) => tuesday.has(key))
  expect(again.length).toBeLessThan(260)
  expect(again.some(({ key, known }) => tuesday.get(key)?.known.length !== known.length)).toBe(true)
  expect(new Set(monday.map(({ known }) => known.length))).toEqual(new Set([12, 14, 16, 18]))
})

test('where few are held out all of them are asked every night', () => {
  const few = Array.from({ length: 50 }, (_, place) => person(`p${place}`, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
  expect(heldOutUsersOf(few, index, '2030-01-07')).toHaveLength(50)
})

test('a verdict says what it was compared with, and who is served worst', () => {
  const serving = half(0.2, 0.2)
  const labels = { taste: [...same(0).map(() => 'western'), ...same(0).map(() => 'drama')] }
  const verdict = promotionVerdict({
    candidate: half(0.25, 0.35),
    serving,
    alone: serving,
    comparable: true,
    labels,
    drawn: { draw: '2030-01-07', against: { best: 4, of: 6 } },
  })
  expect(verdict).toMatchObject({ draw: '2030-01-07', against: { best: 4, of: 6 } })
  const sentence = verdictSentence(verdict)
  expect(sentence).toContain('after 0.2000 (number 4, the best of the last 6)')
  expect(sentence).toContain('Worst off: people of taste western at .2500 (30 people).')
})

test('NDCG@10 is 1 for a model that puts the answer first, and lower for one that does not', async () => {
  const heldOutUsers = heldOutUsersOf([person('a', [1, 2, 3, 4, 30])], index)
  const [right] = await scoresOf(heldOutUsers, index, { collaborative: speaksFor(30) }, defaultRankConfig)
  const [wrong] = await scoresOf(heldOutUsers, index, { collaborative: speaksFor(29) }, defaultRankConfig)
  expect(right).toBe(1)
  expect(wrong).toBe(0)
})

const same = (value: number) => new Array<number>(LEAST_HELD_OUT_USERS).fill(value)
/** Half the people gain .2, half lose `loss`: mean and standard error of the difference follow. */
const swinging = (loss: number) => same(0.5).map((value, place) => (place % 2 ? value + 0.2 : value - loss))

test.each([
  ['worse by more than one standard error', same(0.4), same(0.5), 'worse'],
  ['a little worse, within one standard error', swinging(0.21), same(0.5), 'passed'],
  ['equal', same(0.5), same(0.5), 'passed'],
  ['better', same(0.6), same(0.5), 'passed'],
  ['the first', same(0.5), null, 'first'],
  ['the first, worse than the catalog alone', same(0.3), null, 'worse'],
  ['judged by too few people', [0.1], [0.9], 'too-few'],
] as const)('%s', (_name, candidate, serving, kind) => {
  const alone = candidate.map(() => 0.5)
  const verdict = promotionVerdict({
    candidate: [...candidate],
    serving: serving && [...serving],
    alone,
    comparable: true,
  })
  expect(verdict.kind).toBe(kind)
})

test('a serving model that has seen the heldOutUsers is not compared with', () => {
  const verdict = promotionVerdict({ candidate: same(0.1), serving: same(0.9), alone: same(0), comparable: false })
  expect(verdict).toMatchObject({ kind: 'not-comparable', ndcg10: { serving: null, difference: null } })
})

test('the difference is paired: its error is that of the differences, not of the two means', () => {
  const serving = same(0).map((_, place) => place / LEAST_HELD_OUT_USERS)
  const candidate = serving.map((value) => value - 0.001)
  const verdict = promotionVerdict({ candidate, serving, alone: serving, comparable: true })
  expect(verdict.kind).toBe('worse')
  expect(verdict.ndcg10?.difference?.mean).toBeCloseTo(-0.001)
  expect(verdict.ndcg10?.difference?.standardError).toBeCloseTo(0)
})

const half = (first: number, second: number) => [...same(first), ...same(second)]
const origins = { origin: [...same(0).map(() => 'site'), ...same(0).map(() => 'dataset')] }

test('what many imported people gain does not hide what the people of this site lose', () => {
  const serving = half(0.14, 0.1)
  const verdict = promotionVerdict({
    candidate: half(0.03, 0.3),
    serving,
    alone: serving,
    comparable: true,
    labels: origins,
  })
  expect(verdict.ndcg10?.difference?.mean).toBeGreaterThan(0)
  expect(verdict.kind).toBe('worse')
  expect(verdict.fallen?.map(({ label }) => label)).toEqual(['site'])
  expect(verdictSentence(verdict)).toContain('people of this site fell from .1400 to .0300')
})

test('a fall of too few people of this site, or of imported people within three errors, is said though it holds nothing back', () => {
  const few = 12
  const labels = { origin: [...Array<string>(few).fill('site'), ...same(0).map(() => 'dataset')] }
  const verdictOf = (site: number, dataset: (place: number) => number) => {
    const serving = [...Array<number>(few).fill(0.1437), ...same(0.1437)]
    const candidate = serving.map((value, place) => (place < few ? site : value + dataset(place)))
    return promotionVerdict({ candidate, serving, alone: serving, comparable: true, labels })
  }
  const ofSite = verdictOf(0.0322, () => 0.2)
  expect([ofSite.kind, ofSite.fallen]).toEqual(['passed', []])
  expect(verdictSentence(ofSite)).toContain(
    'The people of this site fell from .1437 to .0322 (-78 %, 12 people). That alone holds nothing back.',
  )
  // A fall of .02 with an error of about .01, beside what the site's people gain.
  const ofSets = verdictOf(0.6, (place) => (place % 2 ? 0.035 : -0.075))
  expect([ofSets.kind, ofSets.fallen]).toEqual(['passed', []])
  expect(verdictSentence(ofSets)).toContain('The people of imported sets fell from .1437 to .1237')
  expect(verdictSentence(verdictOf(0.2, () => 0.01))).not.toContain(' fell ')
})

test('a kind of person that falls far is held, one that swings within chance is not', () => {
  const serving = half(0.2, 0.2)
  const labels = { taste: [...same(0).map(() => 'western'), ...same(0).map(() => 'drama')] }
  const verdictOf = (westerns: (place: number) => number) =>
    promotionVerdict({
      candidate: serving.map((value, place) => (place < LEAST_HELD_OUT_USERS ? westerns(place) : value + 0.3)),
      serving,
      alone: serving,
      comparable: true,
      labels,
    })
  expect(verdictOf((place) => 0.1 + 0.01 * (place % 2))).toMatchObject({
    kind: 'worse',
    fallen: [{ label: 'western' }],
  })
  expect(verdictOf((place) => (place % 2 ? 0.6 : -0.25))).toMatchObject({ kind: 'passed', fallen: [] })
})

test('a fall within chance is called a fall, never "not worse"', () => {
  const candidate = same(0.0322).map((value, place) => value + (place === 0 ? 3.2 : 0) - (place === 1 ? 3.3 : 0))
  const serving = same(0.1437).map((value, place) => (place === 0 ? 0 : place === 1 ? 6.9 : value - 0.1))
  const verdict = promotionVerdict({ candidate, serving, alone: serving, comparable: true })
  const sentence = verdictSentence(verdict)
  expect(verdict.kind).toBe('passed')
  expect(sentence).not.toContain('Not worse')
  expect(sentence).toMatch(/^Lower, but no more than chance/)
})

test.each([
  [1, 'passed'],
  [2, 'worse'],
] as const)('a fall of %i of the people alone is "%s", whatever the rounding of sums', (fallen, kind) => {
  for (let people = LEAST_HELD_OUT_USERS; people < 400; people += 7) {
    const serving = Array.from({ length: people }, (_, place) => ((place * 37) % 101) / 101)
    const candidate = serving.map((value, place) => value - (place < fallen ? 0.1413 : 0))
    const verdict = promotionVerdict({ candidate, serving, alone: serving, comparable: true })
    expect([people, verdict.kind]).toEqual([people, kind])
  }
})
