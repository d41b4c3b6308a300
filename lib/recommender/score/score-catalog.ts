import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import type { RankRequest } from '../types'
import { addComponents } from './add-components'
import { coherenceOf } from './coherence'
import { collaborativeComponent } from './collaborative'
import type { ScoreComponent, ScoreComponents } from './component'
import { contentComponent } from './content'
import { contextComponent } from './context'
import { exampleComponent } from './example'
import { interestComponent } from './interest'
import { kindredComponent } from './kindred'
import { dislikeComponent, likenessComponent } from './likeness'
import { muteComponent } from './mute'
import { outsideComponent } from './outside'
import { popularityComponent } from './popularity'
import type { RankConfig } from './rank-config'
import { scratchOf } from './scratch'
import { wishComponent } from './wish'

const scoreComponents: ScoreComponent[] = [
  collaborativeComponent,
  contentComponent,
  kindredComponent,
  likenessComponent,
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
  const components: ScoreComponents = { sparse: [], dense: [], folded: [] }
  const coherence = coherenceOf(index, request, config)
  const input = { index, request, config, models, scratch, coherence }
  for (const addTo of scoreComponents) addTo(input, components)
  const { scores } = scratch
  scores.fill(0)
  addComponents(components, scores)
  return { scores, components }
}
