import { addRow, denseDot } from '../matrix/sparse-rows'
import { contentVectors } from '../models/content-vectors'
import { foldIn } from '../models/fold-in'
import { trainIals } from '../models/ials'
import { likeCounts } from '../models/popularity'
import { likesOf } from '../models/training-data'
import { baselineOptions, dotAll } from './item-recommenders'
import { likedRows, type Trainer } from './trainer'

/** Films with fewer likes than this take the vector their content promises. */
export const newFilmLikes = 20

/** Ridge of the regression from content rows to vectors. */
const contentRidge = 10

/** TF-IDF: cosine of each film's content with the sum of the person's liked films. */
export const trainContentCosine: Trainer = ({ set }) => {
  return (profile, _asOf, scores) => {
    const taste = new Float64Array(set.features)
    for (const row of likedRows(profile)) addRow(set.content, row, 1, taste)
    for (let film = 0; film < scores.length; film++) scores[film] = denseDot(set.content, film, taste)
  }
}

/** iALS whose films with few likes get the vector promised by their content. */
export const trainContentVectors: Trainer = ({ set, train, seed }) => {
  const films = set.filmIds.length
  const trained = trainIals(likesOf(set, train), films, { ...baselineOptions.ials, seed })
  const known = Uint8Array.from(likeCounts(set, train), (likes) => (likes >= newFilmLikes ? 1 : 0))
  const d = trained.dimensions
  const promised = contentVectors(set.content, set.features, trained.vectors, d, known, contentRidge)
  const mixed = promised.map((value, at) => (known[Math.floor(at / d)] === 1 ? trained.vectors[at]! : value))
  return (profile, _asOf, scores) => {
    const rows = likedRows(profile)
    scores.set(dotAll(mixed, foldIn(trained, rows, new Float64Array(rows.length).fill(1))))
  }
}
