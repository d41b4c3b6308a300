import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import type { Facet, RankRequest } from '../types'
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
import { popularityComponent } from './components/popularity'
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

const asking: ScoreComponent[] = [interestComponent, wishComponent, popularityComponent, muteComponent]

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
  return addAsked(base, request)
}

/** The same for somebody who asked for something, and beside it for the same person had they asked for nothing, on scratch of its own. */
export function scoreWithPlain(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): { asked: Scored; plain: Scored } {
  const base = scoreStanding(index, request, models, config)
  const { plain: scores } = base.input.scratch
  scores.set(base.scores)
  const plain = addAsked({ ...base, scores }, { ...request, wishes: [], wellKnown: null, mutedFacets: noFacets })
  return { plain, asked: addAsked(base, request) }
}

const noFacets: ReadonlySet<Facet> = new Set()

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

/** Adds what depends on the request, in place. */
function addAsked({ scores, components, input }: Base, request: RankRequest): Scored {
  const own: ScoreComponents = { ...empty(), unit: components.unit }
  for (const addTo of asking) addTo({ ...input, request }, own)
  addComponents(own, scores)
  const joined: ScoreComponents = {
    sparse: [...components.sparse, ...own.sparse],
    dense: [...components.dense, ...own.dense],
    linked: [...components.linked, ...own.linked],
    folded: [...components.folded, ...own.folded],
    unit: components.unit,
  }
  return { scores, components: joined }
}

const empty = () => ({ sparse: [], dense: [], linked: [], folded: [] })
