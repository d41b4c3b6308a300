import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import type { RankRequest } from '../types'
import { coherenceOf } from './coherence'
import { addComponents } from './components/add-components'
import { collaborativeComponent, modelUnit } from './components/collaborative'
import type { ComponentInput, ScoreComponent, ScoreComponents } from './components/component'
import { contentComponent } from './components/content'
import { contextComponent } from './components/context'
import { exampleComponent } from './components/example'
import { interestComponent } from './components/interest'
import { kindredComponent } from './components/kindred'
import { muteComponent } from './components/mute'
import { outsideComponent } from './components/outside'
import { popularityComponent, wantedOf } from './components/popularity'
import { scratchOf } from './components/scratch'
import { dislikeComponent, similarityComponent } from './components/similar-to-own'
import { wishComponent } from './components/wish'

/** What does not change with what is asked for. */
const standing: ScoreComponent[] = [
  collaborativeComponent,
  contentComponent,
  kindredComponent,
  similarityComponent,
  dislikeComponent,
  exampleComponent,
  outsideComponent,
  contextComponent,
]

/** What is asked for, of facets. */
const asking: ScoreComponent[] = [interestComponent, wishComponent, muteComponent]

/** Scores [size] and what they were added up from. */
export type Scored = { scores: Float64Array; components: ScoreComponents }

/**
 * The score of every film for one person [size], and the components it was added up from. The scores are scratch: they are
 * written over by the next call for the same catalog.
 */
export function scoreCatalog(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): Scored {
  const base = scoreStanding(index, request, models, config)
  const parts = askedParts(base, request)
  addComponents(parts, base.scores)
  return { scores: base.scores, components: joined(base.components, parts) }
}

/** The same for somebody who asked for something, and beside it for the same person had they asked for nothing, on scratch of its own. */
export function scoreWithPlain(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): { asked: Scored; plain: Scored } {
  const base = scoreStanding(index, request, models, config)
  const { scores, components, input } = base
  const { plain, sums } = input.scratch
  plain.set(scores)
  const nothing: RankRequest = { ...request, wishes: [], wellKnown: null, mutedFacets: new Set() }
  const parts = askedParts(base, request)
  const plainParts = askedParts(base, nothing)
  if (request.wellKnown || wantedOf(request) > 0) {
    addComponents(parts, scores)
    addComponents(plainParts, plain)
  } else {
    // Who only asks for less has the popularity of others: it is worked out once.
    addComponents({ ...parts, folded: [] }, scores)
    addComponents({ ...plainParts, folded: [] }, plain)
    sums.fill(0)
    for (const { addTo } of plainParts.folded) addTo(sums)
    for (let row = 0; row < sums.length; row++) {
      plain[row] = plain[row]! + sums[row]!
      scores[row] = scores[row]! + sums[row]!
    }
  }
  return {
    plain: { scores: plain, components: joined(components, plainParts) },
    asked: { scores, components: joined(components, parts) },
  }
}

type Base = Scored & { input: ComponentInput }

function scoreStanding(index: CatalogIndex, request: RankRequest, models: RankModels, config: RankConfig): Base {
  const scratch = scratchOf(index)
  const components: ScoreComponents = { ...empty(), unit: modelUnit(0, request.liked.length, config) }
  const input = { index, request, config, models, scratch, coherence: coherenceOf(index, request, config) }
  for (const addTo of standing) addTo(input, components)
  const { scores } = scratch
  scores.fill(0)
  addComponents(components, scores)
  return { scores, components, input }
}

/** What depends on what is asked for. */
function askedParts({ components, input }: Base, request: RankRequest): ScoreComponents {
  const own: ScoreComponents = { ...empty(), unit: components.unit }
  for (const addTo of [...asking, popularityComponent]) addTo({ ...input, request }, own)
  return own
}

const joined = (one: ScoreComponents, other: ScoreComponents): ScoreComponents => ({
  sparse: [...one.sparse, ...other.sparse],
  dense: [...one.dense, ...other.dense],
  linked: [...one.linked, ...other.linked],
  folded: [...one.folded, ...other.folded],
  unit: one.unit,
})

const empty = () => ({ sparse: [], dense: [], linked: [], folded: [] })
