import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import { addRow, type SparseRows } from '../matrix/sparse-rows'
import { linkedFilms } from '../score/components/linked-films'
import type { RankRequest } from '../types'

/** The mix of genres of a growing list against the mix a person likes. */
export type GenreMix = {
  /** λ, 0 to 1: what the mix counts against score and variety. */
  weight: number
  /** How much nearer one more film brings the list to the mix, up to a part that is the same for every film. It never grows with the list. */
  gain(row: number): number
  take(row: number): void
}

/**
 * Calibration (Steck 2018): a list is drawn towards the genres p of the liked films by λ · KL(p || q), q the genres of the list mixed with
 * α of p. A step of the greedy search leaves out what is the same for all films: as many logarithms a film as it has genres.
 * Gives a mix for each list of a person; null when nothing is known of their genres or calibration is off.
 */
export function genreMixesFor(index: CatalogIndex, request: RankRequest, config: RankConfig): () => GenreMix | null {
  const { weight, fullLikes, smoothing } = config.calibration
  const wanted = weight > 0 ? wantedGenres(index, request, config) : null
  const grown = weight * Math.min(1, request.liked.length / fullLikes)
  return () => wanted && mixOf(index.filmGenres, wanted, grown, smoothing)
}

/** Films of more genres than this are as rare as their gains are small: they are worked out anew each time. */
const mostKept = 8

/** A mix drawn to `wanted` [genres], which sums to 1; `genres` is film → genre, a film's genres sharing it evenly. */
export function mixOf(genres: SparseRows, wanted: Float64Array, weight: number, smoothing: number): GenreMix {
  const listed = new Float64Array(wanted.length)
  // A gain depends on the genre and on how many genres share the film: few numbers, kept until the list grows.
  const kept = new Float64Array(wanted.length * mostKept).fill(Number.NaN)
  let taken = 0
  const gainOf = (genre: number, sharing: number) => {
    const p = wanted[genre]!
    const one = (1 - smoothing) / (taken + 1)
    return p === 0 ? 0 : p * Math.log1p(one / sharing / (one * listed[genre]! + smoothing * p))
  }
  return {
    weight,
    gain(row) {
      const from = genres.start[row]!
      const end = genres.start[row + 1]!
      const sharing = end - from
      let gain = 0
      for (let at = from; at < end; at++) {
        const genre = genres.column[at]!
        if (sharing > mostKept) gain += gainOf(genre, sharing)
        else {
          const place = genre * mostKept + sharing - 1
          if (Number.isNaN(kept[place])) kept[place] = gainOf(genre, sharing)
          gain += kept[place]!
        }
      }
      return gain
    },
    take(row) {
      taken++
      kept.fill(Number.NaN)
      for (let at = genres.start[row]!; at < genres.start[row + 1]!; at++) {
        const genre = genres.column[at]!
        listed[genre] = listed[genre]! + genres.value[at]!
      }
    },
  }
}

/** [genres] p(g) of the liked films, weighed like their likes, without muted and excluded genres. Null when empty. */
function wantedGenres(index: CatalogIndex, request: RankRequest, { recency }: RankConfig): Float64Array | null {
  const { filmGenres: genres, genres: names } = index
  const wanted = new Float64Array(names.length)
  const { rows, scales } = linkedFilms(request.liked, index.rowOf, recency)
  for (let each = 0; each < rows.length; each++) addRow(genres, rows[each]!, scales[each]!, wanted)
  names.forEach((name, genre) => {
    if (request.mutedFacets.has(name) || request.rules.without.has(name)) wanted[genre] = 0
  })
  const total = wanted.reduce((sum, value) => sum + value, 0)
  return total > 0 ? wanted.map((value) => value / total) : null
}
