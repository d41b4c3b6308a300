import { untrainedRankConfig } from '../config/rank-config'
import { seededRandom } from '../matrix/random'
import { likeCounts } from '../models/popularity'
import { trainContentCosine, trainContentVectors } from './content-recommenders'
import { trainEaseBaseline, trainIalsBaseline, trainItemKnnBaseline, trainRp3BetaBaseline } from './item-recommenders'
import { trainServed } from './served-recommender'
import { scoresAlone, wholeList } from './stages'
import type { Trainer, TrainInput } from './trainer'

/** Every model the evaluation knows, baselines first. */
export const trainers: Record<string, Trainer> = {
  random: ({ seed }) => {
    const random = seededRandom(seed)
    return (_profile, _asOf, scores) => scores.set(scores.map(random))
  },
  // Films with as many likes stand in an order drawn by the seed: new films have none, and that of their ids would tell of age.
  popularity: ({ set, train, seed }) => {
    const random = seededRandom(seed)
    const counts = likeCounts(set, train).map((count) => count + random() / 2)
    return (_profile, _asOf, scores) => scores.set(counts)
  },
  content: trainContentCosine,
  'item-knn': trainItemKnnBaseline,
  rp3beta: trainRp3BetaBaseline,
  ease: trainEaseBaseline,
  ials: trainIalsBaseline,
  'content-vectors': trainContentVectors,
  'engine-no-content': (input) => trainServed(withoutContent(input), scoresAlone),
  'engine-no-recency': (input) => trainServed(withoutRecency(input), scoresAlone),
  engine: (input) => trainServed(input, scoresAlone),
  'engine-calibrated': (input) => trainServed(input, { ...scoresAlone, calibrated: true }),
  'engine-varied': (input) => trainServed(input, { ...scoresAlone, varied: true }),
  'engine-list': (input) => trainServed(input, { ...wholeList, explores: false }),
  served: (input) => trainServed(input, wholeList),
}

/** No rows of content in the item model, and no vectors for films with few likes. */
function withoutContent({ settings, ...input }: TrainInput): TrainInput {
  const { training, ranking } = settings
  const content = { facets: 0, kindred: 0 }
  const noVectors = { ...untrainedRankConfig.content, unit: 0 }
  return { ...input, settings: { training: { ...training, content }, ranking: { ...ranking, content: noVectors } } }
}

/** Every liked film counts alike, however long ago. */
function withoutRecency({ settings, ...input }: TrainInput): TrainInput {
  const recency = { ...untrainedRankConfig.recency, floor: 1 }
  return { ...input, settings: { ...settings, ranking: { ...settings.ranking, recency } } }
}

/** What the engine is held against. The rest are the engine's own parts, shown to tell which of them earns what. */
export const baselineNames = ['random', 'popularity', 'content', 'item-knn', 'rp3beta', 'ease', 'ials']
