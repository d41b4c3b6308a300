import { expect, test } from 'vitest'
import type { RatingModel } from '../../recommender/rating/rating-model'
import { starsTeller } from './probable-stars'
import { probableTexts } from './probable-text'

/** Film 1 is what is asked for; film 2 speaks for it, film 3 against it, 4 to 20 say only how generous one is. */
const size = 20
const model = (part: Partial<RatingModel> = {}): RatingModel => ({
  filmIds: Int32Array.from({ length: size }, (_, row) => row + 1),
  mean: 3.5,
  filmBias: new Float32Array(size),
  ratings: new Float32Array(size).fill(50),
  spread: new Float32Array(size).fill(0.4),
  usualSpread: 0.4,
  personPrior: 3,
  links: {
    start: Int32Array.from({ length: size + 1 }, (_, row) => (row === 0 ? 0 : 2)),
    column: Int32Array.of(1, 2),
    value: Float32Array.of(0.4, -0.3),
  },
  ...part,
})
type Said = { rating: number | null; notForMe: boolean }
const feedbackOf = (stars: Record<number, number>, notForMe: number[] = []) =>
  new Map<number, Said>([
    ...Object.entries(stars).map(([id, rating]) => [Number(id), { rating, notForMe: false }] as const),
    ...notForMe.map((id) => [id, { rating: null, notForMe: true }] as const),
  ])
const usual = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at + 4, 3.5]))
const tell = (stars: Record<number, number>, of: RatingModel | null = model(), notForMe: number[] = []) =>
  starsTeller(of, feedbackOf(stars, notForMe))(1)

test('half-star steps, with the own films that move it there and what they were given', () => {
  expect(tell({ ...usual, 2: 4.5, 3: 3 })).toMatchObject({
    stars: 4,
    because: [
      { filmId: 2, stars: 4.5 },
      { filmId: 3, stars: 3 },
    ],
  })
})

test('an own film that speaks against the estimate is no reason for it', () => {
  expect(tell({ ...usual, 2: 5, 3: 4.5 })?.because).toEqual([{ filmId: 2, stars: 5 }])
})

test('nothing is said where it is not sure enough, without a model, or of a film that was spoken of', () => {
  const cases: [string, ReturnType<typeof tell>][] = [
    ['no model', tell(usual, null)],
    ['few own ratings', tell({ 2: 5, 3: 3 })],
    ['few ratings of the film', tell(usual, model({ ratings: new Float32Array(size).fill(19) }))],
    ['stars of the film scatter', tell(usual, model({ spread: new Float32Array(size).fill(9) }))],
    ['stars of the person scatter', tell({ ...usual, 14: 0.5, 15: 0.5, 16: 5, 17: 0.5, 18: 5, 19: 0.5 })],
    ['rated', tell({ ...usual, 1: 3 })],
    ['refused', tell(usual, model(), [1])],
  ]
  expect(cases.filter(([, said]) => said !== null)).toEqual([])
  expect(tell(usual)).not.toBeNull()
})

test('the line names own films, and what people give where none speaks or none has a title', () => {
  const titles = new Map([
    [2, 'Heat'],
    [3, 'Ran'],
  ])
  const textsFor = (stars: Record<number, number>, of = titles) => {
    const said = tell(stars)
    return said && probableTexts(said, (id) => of.get(id))
  }
  expect(textsFor({ ...usual, 2: 4.5, 3: 3 })).toEqual({
    estimate: 'Probably about 4 for you',
    reason: 'You gave Heat 4½ and Ran 3.',
  })
  expect(textsFor(usual)).toEqual({ estimate: 'Probably about 3½ for you', reason: 'People here give it about 3½.' })
  expect(textsFor({ ...usual, 2: 5 }, new Map())?.reason).toBe('People here give it about 3½.')
})
