import type { RatingModel } from '../rating/rating-model'
import { type ArtefactArray, ArtefactError } from './artefact'
import { quantise, restore } from './quantise'

type Sections = Record<string, ArtefactArray>

/** The model of stars as sections "rating.…"; weights of its links are quantised like those of the item model. */
export function packRating({ filmIds, mean, filmBias, ratings, spread, usualSpread, personPrior, links }: RatingModel) {
  const { code, scale } = quantise(links.value, links.start)
  const sections: Sections = {
    'rating.filmIds': filmIds,
    'rating.filmBias': filmBias,
    'rating.ratings': ratings,
    'rating.spread': spread,
    'rating.start': links.start,
    'rating.column': links.column,
    'rating.code': code,
    'rating.scale': scale,
    'rating.numbers': Float64Array.of(mean, usualSpread, personPrior),
  }
  return sections
}

/** Throws ArtefactError when a section is missing or its shape does not fit. */
export function unpackRating(sections: Sections): RatingModel {
  const filmIds = sections['rating.filmIds']
  const filmBias = sections['rating.filmBias']
  const ratings = sections['rating.ratings']
  const spread = sections['rating.spread']
  const start = sections['rating.start']
  const column = sections['rating.column']
  const code = sections['rating.code']
  const scale = sections['rating.scale']
  const [mean = Number.NaN, usualSpread = 0, personPrior = 0] = sections['rating.numbers'] ?? []
  const shaped =
    filmIds instanceof Int32Array &&
    filmBias instanceof Float32Array &&
    ratings instanceof Float32Array &&
    spread instanceof Float32Array &&
    start instanceof Int32Array &&
    column instanceof Int32Array &&
    code instanceof Int8Array &&
    scale instanceof Float32Array &&
    [filmBias, ratings, spread, scale].every(({ length }) => length === filmIds.length) &&
    start.length === filmIds.length + 1 &&
    start[0] === 0 &&
    start.every((value, row) => row === 0 || value >= start[row - 1]!) &&
    start.at(-1) === column.length &&
    code.length === column.length &&
    column.every((row) => row >= 0 && row < filmIds.length) &&
    Number.isFinite(mean)
  if (!shaped) throw new ArtefactError('damaged', 'the sections of this artefact do not form a model of stars')
  const links = { start, column, value: restore({ code, scale }, start) }
  return { filmIds, mean, filmBias, ratings, spread, usualSpread, personPrior, links }
}
