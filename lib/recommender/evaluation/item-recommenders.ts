import { addRow, type SparseRows } from '../matrix/sparse-rows'
import { trainEase } from '../models/ease'
import { foldIn } from '../models/fold-in'
import { addRows, emptyGram } from '../models/gram'
import { trainIals } from '../models/ials'
import { trainItemKnn, trainRp3Beta } from '../models/item-knn'
import { toItemModel } from '../models/item-rows'
import { likeCounts } from '../models/popularity'
import { likesOf } from '../models/training-data'
import { likedRows, likesAndGram, type Scorer, type Trainer, type TrainInput } from './trainer'

/** iALS was tuned on the validation slice of MovieLens latest-small (docs/evaluation.md); the rest are usual settings. */
export const baselineOptions = {
  itemKnn: { neighbours: 100, shrink: 10 },
  rp3Beta: { neighbours: 100, alpha: 0.6, beta: 0.4 },
  ease: { ridge: 200 },
  ials: { dimensions: 64, iterations: 12, unobserved: 0.1, penalty: 5, frequencyPower: 0 },
}

export const trainItemKnnBaseline: Trainer = (input) =>
  scoreByItems(input, trainItemKnn(likesAndGram(input, 0).gram, baselineOptions.itemKnn))

export const trainEaseBaseline: Trainer = (input) => {
  const { gram } = likesAndGram(input, 0)
  return scoreByItems(input, trainEase(gram, likeCounts(input.set, input.train), baselineOptions.ease))
}

export const trainRp3BetaBaseline: Trainer = (input) => {
  const { set, train } = input
  const walks = emptyGram(set.filmIds.length)
  const likes = likesOf(set, train)
  addRows(walks, { ...likes, value: spreadOverLikes(likes, baselineOptions.rp3Beta.alpha) })
  return scoreByItems(input, trainRp3Beta(walks, likeCounts(set, train), baselineOptions.rp3Beta))
}

export const trainIalsBaseline: Trainer = ({ set, train, seed }) => {
  const films = set.filmIds.length
  const trained = trainIals(likesOf(set, train), films, { ...baselineOptions.ials, seed })
  return (profile, _asOf, scores) => {
    const rows = likedRows(profile)
    scores.set(dotAll(trained.vectors, foldIn(trained, rows, new Float64Array(rows.length).fill(1))))
  }
}

/** Dot product of each row of `vectors` with `person`. [films] */
export function dotAll(vectors: Float64Array, person: Float64Array): Float64Array {
  const d = person.length
  return Float64Array.from({ length: vectors.length / d }, (_, film) => {
    let sum = 0
    for (let i = 0; i < d; i++) sum += vectors[film * d + i]! * person[i]!
    return sum
  })
}

function scoreByItems({ set }: TrainInput, targets: SparseRows): Scorer {
  const model = toItemModel(set.filmIds, targets)
  return (profile, _asOf, scores) => {
    for (const row of likedRows(profile)) addRow(model, row, 1, scores)
  }
}

/** Each like weighs 1 / likes^(alpha / 2), so that the product of two in one Gram entry weighs 1 / likes^alpha. */
function spreadOverLikes({ start, value }: SparseRows, alpha: number): Float32Array {
  const spread = value.slice()
  for (let row = 0; row + 1 < start.length; row++) {
    const from = start[row]!
    const end = start[row + 1]!
    spread.fill((end - from) ** (-alpha / 2), from, end)
  }
  return spread
}
