import { type RankConfig, rankConfigFor, untrainedRankConfig } from '../../config/rank-config'
import type { FilmVectors } from '../../content/text-vectors'
import { zScores } from '../../matrix/standardise'
import type { RankModels, ServedModels } from '../../models/served-models'
import { type TrainServedInput, trainServedModels } from '../../models/train-served'
import { likeWeight } from '../../models/training-data'
import { rankCandidates } from '../../rank/rank-candidates'
import { scoreCatalog } from '../../score/score-catalog'
import type { FacetType, RankRequest } from '../../types'
import { type ListMaker, seedOf } from '../list-maker'
import { type Stages, withStages } from '../stages'
import type { Trainer, TrainInput } from '../trainer'
import { putUnreleasedLast } from '../unreleased'
import type { CatalogSet } from './catalog-set'
import { type ContentCatalog, requestFor } from './content-catalog'
import { textSimilarity } from './text-similarity'

/** Which of the catalog's words and links a ranking may use. Scores of parts are added up, never their texts. */
export type ContentParts = {
  texts?: readonly FilmVectors[]
  facets?: readonly FacetType[]
  kindred?: boolean
  /** How well known a film is, as the catalog's authors put it. */
  prominence?: boolean
  /** What a person's films say beyond their facets: how well known they are, and how alike they are and the film is to them. */
  taste?: boolean
}

/**
 * What one standard deviation of similarity in a kind of text counts, in the units of the site's score: of titles and
 * genres, and of prose, which says less of who likes a film.
 */
export const textWeight = { title: 0.1, prose: 0.04 }

/** Ranks by some parts of the content. It trains on nothing: `train` is not read. */
export function contentTrainer(catalog: ContentCatalog, { set, catalogRow }: CatalogSet, parts: ContentParts): Trainer {
  const config = configOf(parts)
  return () => (profile, asOfSeconds, scores) => {
    const request = requestFor(catalog, catalogRow, profile)
    const total = scoreCatalog(catalog.index, request, {}, config).scores
    for (const vectors of parts.texts ?? []) addText(catalog, vectors, request, total)
    catalogRow.forEach((row, film) => {
      scores[film] = total[row]!
    })
    putUnreleasedLast(set, asOfSeconds, scores)
  }
}

function addText(catalog: ContentCatalog, vectors: FilmVectors, { liked }: RankRequest, total: Float64Array) {
  const weight = vectors === catalog.title ? textWeight.title : textWeight.prose
  zScores(textSimilarity(catalog.index, vectors, liked, untrainedRankConfig.recency)).forEach((z, row) => {
    total[row] = total[row]! + weight * z
  })
}

/** The site's weights, with those of the parts left out set to nothing. */
function configOf({ facets = [], kindred = false, prominence = false, taste = false }: ContentParts): RankConfig {
  const weights = Object.entries(untrainedRankConfig.interestWeight) as [FacetType, number][]
  return {
    ...untrainedRankConfig,
    interestWeight: Object.fromEntries(
      weights.map(([type, weight]) => [type, facets.includes(type) ? weight : 0]),
    ) as RankConfig['interestWeight'],
    kindredWeight: kindred ? untrainedRankConfig.kindredWeight : 0,
    popularityWeight: prominence ? untrainedRankConfig.popularityWeight : 0,
    popularityTaste: { ...untrainedRankConfig.popularityTaste, ...(!taste && { weight: 0 }) },
    similarity: { ...untrainedRankConfig.similarity, ...(!taste && { weight: 0 }) },
    // A part stands for itself: how alike somebody's films are weighs the parts against each other.
    coherence: { ...untrainedRankConfig.coherence, ...(!taste && { least: 1, most: 1 }) },
  }
}

/** What the site would train on the ratings of the plan, over the whole catalog. */
export function trainOnCatalog(
  { index }: ContentCatalog,
  { set, catalogRow }: CatalogSet,
  { train, settings, seed }: TrainInput,
  changes: Pick<TrainServedInput, 'gram' | 'trainRows' | 'content'> = {},
): Promise<ServedModels> {
  const { vectors } = settings.training
  return trainServedModels({
    index,
    likes: {
      people: set.userIds.length,
      user: train.map((place) => set.user[place]!),
      filmId: train.map((place) => index.filmIds[catalogRow[set.film[place]!]!]!),
      weight: Float32Array.from(train, (place) => likeWeight(set.stars[place]!)),
      seconds: Float64Array.from(train, (place) => set.seconds[place]!),
    },
    asOfSeconds: train.reduce((latest, place) => Math.max(latest, set.seconds[place]!), 0),
    options: { ...settings.training, vectors: { ...vectors, ials: { ...vectors.ials, seed } } },
    ...changes,
  })
}

/** The site's ranking, as far as `stages` go, after a training on the ratings of the plan. */
export function trainedTrainer(
  catalog: ContentCatalog,
  mapped: CatalogSet,
  stages: Stages,
  rankable?: Uint8Array,
): Trainer {
  return async (input) => {
    const models = await trainOnCatalog(catalog, mapped, input)
    const config = withStages(rankConfigFor(models), stages)
    return servedTrainer(catalog, mapped, config, rankable, models)(input)
  }
}

/**
 * The list the site would show: rankCandidates with its diversity and its place for exploration, asked for films that
 * may be ranked (`rankable`, all when absent) and are out by then.
 */
export function servedTrainer(
  catalog: ContentCatalog,
  { set, catalogRow }: CatalogSet,
  config: RankConfig,
  rankable?: Uint8Array,
  models: RankModels = {},
): Trainer {
  const { filmIds } = catalog.index
  const filmOf = new Map(Array.from(catalogRow, (row, film) => [filmIds[row]!, film]))
  const list = listOnCatalog(catalog, { set, catalogRow }, config, rankable, models)
  return () => (profile, asOfSeconds, scores, blocked) => {
    scores.fill(Number.NEGATIVE_INFINITY)
    // What may not be ranked is no part of the profile where little is known: without this it would leave holes in the list.
    const without = Array.from(catalogRow.keys()).flatMap((film) => (blocked[film] ? filmIds[catalogRow[film]!]! : []))
    list(profile, asOfSeconds, { without }).forEach(({ filmId }, place) => {
      scores[filmOf.get(filmId)!] = -place
    })
  }
}

/** The same as candidates, without some films and with another seed where those are given. */
export function listOnCatalog(
  catalog: ContentCatalog,
  { set, catalogRow }: CatalogSet,
  config: RankConfig,
  rankable?: Uint8Array,
  models: RankModels = {},
): ListMaker {
  const { index } = catalog
  return (profile, asOfSeconds, change = {}) => {
    const release = new Float64Array(catalogRow.length)
    if (!change.early) putUnreleasedLast(set, asOfSeconds, release)
    const asked = new Set<number>()
    catalogRow.forEach((row, film) => {
      if (release[film] === 0 && rankable?.[film] !== 0) asked.add(index.filmIds[row]!)
    })
    const request = requestFor(catalog, catalogRow, profile)
    const unasked = Array.from(index.filmIds).filter((id) => !asked.has(id))
    const excludedFilmIds = new Set([...request.excludedFilmIds, ...unasked, ...(change.without ?? [])])
    return rankCandidates(index, { ...request, ...seedOf(change), excludedFilmIds }, models, config)
  }
}
