import { untrainedRankConfig } from '../../config/rank-config'
import type { FacetType } from '../../types'
import { evaluateTrainer, type ModelResult, planFor } from '../evaluate'
import { trainers } from '../recommenders'
import { type Plan, warmPlan } from '../split'
import { scoresAlone, wholeList } from '../stages'
import type { Trainer } from '../trainer'
import { putUnreleasedLast } from '../unreleased'
import type { CatalogSet } from './catalog-set'
import type { ContentCatalog } from './content-catalog'
import { type ContentParts, contentTrainer, servedTrainer, trainedTrainer } from './content-trainers'

export type ContentProtocol = 'A' | 'D' | 'validation'

export type ContentOptions = {
  protocol: ContentProtocol
  /** Only models whose names begin so; popularity, which the others are held against, always. */
  only?: string | undefined
  seed: number
  now: () => number
  onProgress?: (message: string) => void
}

const tone: FacetType[] = ['mood', 'theme', 'setting']
const facts: FacetType[] = ['genre', 'person', 'era', 'country']

/**
 * Protocol A, D, or the validation slice of A (first 70 % known, next 10 % asked for: what weights may be chosen on).
 * The first model is popularity by the likes of the training part; of the rest only a trained site reads a rating but the person's own.
 */
export async function evaluateContent(
  catalog: ContentCatalog,
  { set, catalogRow }: CatalogSet,
  options: ContentOptions,
): Promise<ModelResult[]> {
  const plan = options.protocol === 'validation' ? warmPlan(set, 7, 8) : planFor(set, options.protocol, options.seed)
  const results: ModelResult[] = []
  for (const [name, trainer] of contentModels(catalog, { set, catalogRow }, plan)) {
    if (options.only !== undefined && name !== 'popularity' && !name.startsWith(options.only)) continue
    results.push(await evaluateTrainer(set, plan, name, trainer, options))
  }
  return results
}

function contentModels(catalog: ContentCatalog, set: CatalogSet, plan: Plan): [string, Trainer][] {
  const of = (parts: ContentParts) => contentTrainer(catalog, set, parts)
  const own = [catalog.title, catalog.logline]
  const facets = [...tone, ...facts]
  const all: ContentParts = { texts: [...own, ...catalog.written.values()], facets, kindred: true }
  return [
    ['popularity', outLast(trainers.popularity!)],
    ['random', outLast(trainers.random!)],
    ['prominence', of({ prominence: true })],
    ['title + genres', of({ texts: [catalog.title] })],
    ['+ log line', of({ texts: own })],
    ['+ moods, themes', of({ texts: own, facets: tone })],
    ['+ people, decade, country', of({ texts: own, facets })],
    ['+ kindred', of({ texts: own, facets, kindred: true })],
    ['log line alone', of({ texts: [catalog.logline] })],
    ['moods, themes alone', of({ facets: tone })],
    ['kindred alone', of({ kindred: true })],
    ...Array.from(catalog.written, ([name, vectors]): [string, Trainer] => [`${name} alone`, of({ texts: [vectors] })]),
    ['all views', of(all)],
    ['all views + prominence', of({ ...all, prominence: true })],
    ['site, by score', of({ facets, kindred: true, prominence: true, taste: true })],
    ['site, as served', servedTrainer(catalog, set, untrainedRankConfig, plan.rankable)],
    ['trained site, by score', trainedTrainer(catalog, set, scoresAlone, plan.rankable)],
    [
      'trained site, without exploration',
      trainedTrainer(catalog, set, { ...wholeList, explores: false }, plan.rankable),
    ],
    ['trained site, as served', trainedTrainer(catalog, set, wholeList, plan.rankable)],
  ]
}

/** Every model gets the same help: a film not out yet goes last. */
function outLast(trainer: Trainer): Trainer {
  return async (input) => {
    const scorer = await trainer(input)
    return (profile, asOfSeconds, scores, blocked) => {
      scorer(profile, asOfSeconds, scores, blocked)
      putUnreleasedLast(input.set, asOfSeconds, scores)
    }
  }
}
