import { type RankConfig, rankConfigFor, untrainedRankConfig } from '../config/rank-config'
import type { RankModels, ServedModels } from '../models/served-models'
import type { SiteLikes } from '../models/site-likes'
import { type TrainServedInput, trainServedModels } from '../models/train-served'
import { likeWeight, type Profile, type RatingSet } from '../models/training-data'
import { plainRequest } from '../plain-request'
import { rankCandidates } from '../rank/rank-candidates'
import { scoreCatalog } from '../score/score-catalog'
import type { RankRequest } from '../types'
import { type ListMaker, seedOf } from './list-maker'
import { catalogOf } from './set-catalog'
import { type Stages, withStages } from './stages'
import type { Scorer, TrainInput } from './trainer'
import { isUnreleased } from './unreleased'

/** How many candidates the site asks for, and how adventurous a person is who never said. */
const candidates = 24
const adventurous = 0.4

/** The engine of the site on a set of ratings: its training, and the very ranking that serves, stage by stage. */
export async function trainServed(input: TrainInput, stages: Stages): Promise<Scorer> {
  return rankAsServed(input, await trainModels(input), stages)
}

/** Trains what the site would, on the ratings of the plan. */
export function trainModels(
  { set, train, seed, settings }: TrainInput,
  kept: Pick<TrainServedInput, 'content'> = {},
): Promise<ServedModels> {
  const { vectors } = settings.training
  return trainServedModels({
    index: catalogOf(set),
    likes: siteLikes(set, train),
    asOfSeconds: train.reduce((latest, place) => Math.max(latest, set.seconds[place]!), 0),
    options: { ...settings.training, vectors: { ...vectors, ials: { ...vectors.ials, seed } } },
    ...kept,
  })
}

/**
 * Asks the site's ranking. Its candidates come first, in their order; behind them all other films by score, so that
 * what is measured does not end at the last candidate.
 */
export function rankAsServed(input: Omit<TrainInput, 'train'>, models: ServedModels, stages: Stages): Scorer {
  const index = catalogOf(input.set)
  const config = configOf(input, models, stages)
  const ask = candidatesAsServed(input, models, stages)
  return (profile, asOfSeconds, scores, blocked) => {
    const unreleased = isUnreleased(input.set, asOfSeconds)
    const request = requestFor(input.set, profile, blocked, asOfSeconds)
    const behind = scoreCatalog(index, request, models, config).scores.slice()
    const top = behind.reduce((most, score) => Math.max(most, score), 0)
    ask(profile, asOfSeconds, scores, blocked)
    for (let film = 0; film < scores.length; film++) {
      const isCandidate = scores[film]! > Number.NEGATIVE_INFINITY
      if (isCandidate) scores[film] = top + scores[film]!
      else if (!unreleased(film)) scores[film] = behind[film]!
    }
  }
}

/** The candidates alone, which are all there is to the first ten. */
export function candidatesAsServed(input: Omit<TrainInput, 'train'>, models: ServedModels, stages: Stages): Scorer {
  const index = catalogOf(input.set)
  const config = configOf(input, models, stages)
  return (profile, asOfSeconds, scores, blocked) => {
    const request = requestFor(input.set, profile, blocked, asOfSeconds)
    scores.fill(Number.NEGATIVE_INFINITY)
    rankCandidates(index, request, models, config).forEach(({ filmId }, place) => {
      scores[index.rowOf.get(filmId) ?? 0] = candidates - place
    })
  }
}

/** The same as candidates, by a configuration given, without some films and with another seed where those are given. */
export function listOverOwnFilms(
  set: RatingSet,
  models: RankModels,
  config: RankConfig,
  rankable?: Uint8Array,
): ListMaker {
  const index = catalogOf(set)
  return (profile, asOfSeconds, change = {}) => {
    const blocked = rankable ? rankable.map((may) => 1 - may) : new Uint8Array(index.size)
    const request = requestFor(set, profile, blocked, change.early ? Number.POSITIVE_INFINITY : asOfSeconds)
    const excludedFilmIds = new Set([...request.excludedFilmIds, ...(change.without ?? [])])
    return rankCandidates(index, { ...request, ...seedOf(change), excludedFilmIds }, models, config)
  }
}

/** The site's weights grow with its people and likes from those of the settings, as they do from those in code. */
const configOf = ({ settings }: Pick<TrainInput, 'settings'>, models: ServedModels, stages: Stages) =>
  withStages(rankConfigFor(models, { ...untrainedRankConfig, ...settings.ranking }), stages)

function requestFor(set: RatingSet, profile: Profile, blocked: Uint8Array, asOfSeconds: number): RankRequest {
  const { filmIds } = set
  const unreleased = isUnreleased(set, asOfSeconds)
  const excluded = Array.from(filmIds).filter((_, film) => blocked[film] === 1 || unreleased(film))
  const liked = Array.from(profile.rows, (row, place) => ({
    filmId: filmIds[row]!,
    weight: likeWeight(profile.stars[place]!),
  }))
  return plainRequest({
    liked: liked.filter(({ weight }) => weight > 0),
    excludedFilmIds: new Set(excluded),
    adventurous,
    limit: candidates,
    today: Math.floor(asOfSeconds / 86_400),
  })
}

function siteLikes(set: RatingSet, train: Int32Array): SiteLikes {
  return {
    people: set.userIds.length,
    user: train.map((place) => set.user[place]!),
    filmId: train.map((place) => set.filmIds[set.film[place]!]!),
    weight: Float32Array.from(train, (place) => likeWeight(set.stars[place]!)),
    seconds: Float64Array.from(train, (place) => set.seconds[place]!),
  }
}
