import { truncatedSvd } from '../matrix/truncated-svd'
import { tfIdfRows } from './tf-idf'
import { wordsOf } from './words'

/** One vector a film in a space of its own. */
export type FilmVectors = {
  dimensions: number
  /** [films × dimensions] row-major; each row of length 1, or all zero for a film of which nothing is said. */
  values: Float32Array
}

const svdSeed = 1

/**
 * Texts of one kind, one a film ('' means none), to vectors: TF-IDF, then the leading `dimensions` singular directions, each film as U Σ
 * brought to length 1 (latent semantic analysis; Deerwester et al. 1990): dot products are cosines in the latent space.
 * Kinds are never joined: each has its own space, and only scores are added up.
 */
export function textVectors(texts: readonly string[], dimensions: number): FilmVectors {
  const { rows } = tfIdfRows(texts.map(wordsOf))
  const { left, singular, rank } = truncatedSvd(rows, dimensions, svdSeed)
  const values = left.map((value, at) => value * singular[at % rank]!)
  return unitRows(values, texts.length, rank)
}

function unitRows(values: Float64Array, films: number, dimensions: number): FilmVectors {
  const unit = new Float32Array(films * dimensions)
  for (let film = 0; film < films; film++) {
    const row = values.subarray(film * dimensions, (film + 1) * dimensions)
    let squares = 0
    for (const value of row) squares += value * value
    if (squares > 0)
      unit.set(
        row.map((value) => value / Math.sqrt(squares)),
        film * dimensions,
      )
  }
  return { dimensions, values: unit }
}
