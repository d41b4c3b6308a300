import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import type { RankRequest } from '../types'
import { coherenceOf } from './coherence'
import { addComponents } from './components/add-components'
import { collaborativeComponent, modelUnit } from './components/collaborative'
import type { ScoreComponent, ScoreComponents } from './components/component'
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

const scoreComponents: ScoreComponent[] = [
  collaborativeComponent,
  contentComponent,
  kindredComponent,
  similarityComponent,
  dislikeComponent,
  interestComponent,
  wishComponent,
  exampleComponent,
  popularityComponent,
  outsideComponent,
  contextComponent,
  muteComponent,
]

/**
 * The score of every film for one person [size], and the components it was added up from. The scores are scratch: they are
 * written over by the next call for the same catalog.
 */
export function scoreCatalog(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): { scores: Float64Array; components: ScoreComponents } {
  const scratch = scratchOf(index)
  const components: ScoreComponents = {
    sparse: [],
    dense: [],
    linked: [],
    folded: [],
    unit: modelUnit(0, request.liked.length, config),
  }
  const coherence = coherenceOf(index, request, config)
  const input = { index, request, config, models, scratch, coherence }
  for (const addTo of scoreComponents) addTo(input, components)
  const { scores } = scratch
  scores.fill(0)
  addComponents(components, scores)
  return { scores, components }
}
