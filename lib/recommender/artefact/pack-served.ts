import type { ContentModel, PopularityModel, ServedModels } from '../models/served-models'
import { type Artefact, type ArtefactArray, ArtefactError } from './artefact'
import { packModel, unpackModel } from './pack-model'
import { packRating, unpackRating } from './pack-rating'
import { evenStarts, quantise, restore } from './quantise'

type Sections = Record<string, ArtefactArray>

/**
 * All served models as one artefact; a part that is null leaves no section. Sections of the item model keep the names
 * of packModel, those of the others are "content.…", "popularity.…" and "rating.…". Vectors are quantised like weights.
 */
export function packServedModels(models: ServedModels, description: Record<string, unknown>): Artefact {
  return {
    description,
    sections: {
      ...(models.collaborative ? packModel(models.collaborative, {}).sections : {}),
      ...(models.content ? packContent(models.content) : {}),
      ...(models.popularity ? packPopularity(models.popularity) : {}),
      ...(models.rating ? packRating(models.rating) : {}),
    },
  }
}

/**
 * The models of an artefact; a part without sections is null, so an artefact of packModel is read as well.
 * Throws ArtefactError when sections of a part are missing or their shapes do not fit.
 */
export function unpackServedModels(artefact: Artefact): ServedModels {
  const { sections } = artefact
  return {
    collaborative: sections.target ? unpackModel(artefact) : null,
    content: sections['content.filmIds'] ? unpackContent(sections) : null,
    popularity: sections['popularity.filmIds'] ? unpackPopularity(sections) : null,
    rating: sections['rating.filmIds'] ? unpackRating(sections) : null,
  }
}

/** Models as they serve once they were stored: with the rounding of their weights. */
export const asStored = (models: ServedModels): ServedModels => unpackServedModels(packServedModels(models, {}))

function packContent(model: ContentModel): Sections {
  const { filmIds, dimensions, vectors, likes, square, newFilmLikes, foldIn } = model
  const { unobserved, penalty, frequencyPower } = foldIn
  const { code, scale } = quantise(vectors, evenStarts(filmIds.length, dimensions))
  return {
    'content.filmIds': filmIds,
    'content.code': code,
    'content.scale': scale,
    'content.likes': likes,
    'content.square': square,
    'content.foldIn': Float64Array.of(dimensions, newFilmLikes, unobserved, penalty, frequencyPower),
  }
}

function unpackContent(sections: Sections): ContentModel {
  const filmIds = sections['content.filmIds']
  const code = sections['content.code']
  const scale = sections['content.scale']
  const likes = sections['content.likes']
  const square = sections['content.square']
  const numbers = sections['content.foldIn'] ?? []
  const [dimensions = -1, newFilmLikes = 0, unobserved = 0, penalty = 0, frequencyPower = 0] = numbers
  const shaped =
    filmIds instanceof Int32Array &&
    code instanceof Int8Array &&
    scale instanceof Float32Array &&
    likes instanceof Float32Array &&
    square instanceof Float64Array &&
    code.length === filmIds.length * dimensions &&
    scale.length === filmIds.length &&
    likes.length === filmIds.length &&
    square.length === dimensions ** 2 &&
    numbers.length === 5 &&
    newFilmLikes > 0
  if (!shaped) throw new ArtefactError('damaged', 'the sections of this artefact do not form a content model')
  const vectors = restore({ code, scale }, evenStarts(filmIds.length, dimensions))
  const foldIn = { unobserved, penalty, frequencyPower }
  return { filmIds, dimensions, vectors, likes, square, newFilmLikes, foldIn }
}

function packPopularity({ filmIds, logLikes, likes, people }: PopularityModel): Sections {
  return {
    'popularity.filmIds': filmIds,
    'popularity.logLikes': logLikes,
    'popularity.likes': likes,
    'popularity.people': Float64Array.of(people),
  }
}

function unpackPopularity(sections: Sections): PopularityModel {
  const filmIds = sections['popularity.filmIds']
  const logLikes = sections['popularity.logLikes']
  const likes = sections['popularity.likes']
  const [people = -1] = sections['popularity.people'] ?? []
  const shaped =
    filmIds instanceof Int32Array &&
    logLikes instanceof Float32Array &&
    likes instanceof Float32Array &&
    logLikes.length === filmIds.length &&
    likes.length === filmIds.length &&
    people >= 0
  if (!shaped) throw new ArtefactError('damaged', 'the sections of this artefact do not form a popularity model')
  return { filmIds, logLikes, likes, people }
}
