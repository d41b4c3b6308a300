import { seededRandom } from '../matrix/random'
import { likeCounts } from '../models/popularity'
import { trainContentCosine, trainContentVectors } from './content-recommenders'
import { trainEngine, wholeEngine } from './engine-recommender'
import { trainEaseBaseline, trainIalsBaseline, trainItemKnnBaseline, trainRp3BetaBaseline } from './item-recommenders'
import { trainSlate } from './slate-recommender'
import type { Trainer } from './trainer'

/** Every model the evaluation knows, baselines first. */
export const trainers: Record<string, Trainer> = {
  random: ({ seed }) => {
    const random = seededRandom(seed)
    return (_profile, _asOf, scores) => scores.set(scores.map(random))
  },
  popularity: ({ set, train }) => {
    const counts = likeCounts(set, train)
    return (_profile, _asOf, scores) => scores.set(counts)
  },
  content: trainContentCosine,
  'item-knn': trainItemKnnBaseline,
  rp3beta: trainRp3BetaBaseline,
  ease: trainEaseBaseline,
  ials: trainIalsBaseline,
  'content-vectors': trainContentVectors,
  'local-ease': (input) =>
    trainEngine(input, { content: false, recency: false, prior: false, release: false, newFilms: false }),
  'local-ease-content': (input) =>
    trainEngine(input, { content: true, recency: false, prior: false, release: false, newFilms: false }),
  'local-ease-recency': (input) =>
    trainEngine(input, { content: true, recency: true, prior: false, release: false, newFilms: false }),
  engine: (input) => trainEngine(input, wholeEngine),
  'engine-varied': (input) => trainSlate(input, { calibrated: false, varied: true }),
  'engine-calibrated': (input) => trainSlate(input, { calibrated: true, varied: false }),
  'engine-slate': (input) => trainSlate(input, { calibrated: true, varied: true }),
}

/** What the engine is held against. The rest are the engine's own parts, shown to tell which of them earns what. */
export const baselineNames = ['random', 'popularity', 'content', 'item-knn', 'rp3beta', 'ease', 'ials']
