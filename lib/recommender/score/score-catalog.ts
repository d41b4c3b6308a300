import type { RankConfig } from '../config/rank-config'
import type { CatalogIndex } from '../index/catalog-index'
import type { RankModels } from '../models/served-models'
import type { Facet, RankRequest } from '../types'
import { coherenceOf } from './coherence'
import { addComponents, addSparse } from './components/add-components'
import { collaborativeComponent, modelUnit } from './components/collaborative'
import type { ComponentInput, ScoreComponent, ScoreComponents, SparseComponent } from './components/component'
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

/**
 * The same for somebody who asked for something, and beside it for the same person had they asked for nothing, on scratch of its own.
 * Who only asks for less is scored once: what that changed is taken back.
 */
export function scoreWithPlain(
  index: CatalogIndex,
  request: RankRequest,
  models: RankModels,
  config: RankConfig,
): { asked: Scored; plain: Scored } {
  const base = scoreStanding(index, request, models, config)
  const { plain } = base.input.scratch
  const nothing: RankRequest = { ...request, wishes: [], wellKnown: null, mutedFacets: new Set() }
  if (request.wellKnown || wantedOf(request) > 0) {
    plain.set(base.scores)
    return { plain: addAsked({ ...base, scores: plain }, nothing), asked: addAsked(base, request) }
  }
  const asked = addAsked(base, request)
  const facets = new Set<Facet | undefined>([...request.wishes.map(({ facet }) => facet), ...request.mutedFacets])
  const own: ScoreComponents = { ...empty(), unit: 0 }
  const interests = request.interests.filter(({ facet }) => facets.has(facet))
  interestComponent({ ...base.input, request: { ...nothing, interests } }, own)
  const [taken, kept] = parted(asked.components.sparse, (each) => isOf(each, facets))
  plain.set(asked.scores)
  for (const component of taken) addSparse(component, plain, -1)
  for (const component of own.sparse) addSparse(component, plain)
  return { asked, plain: { scores: plain, components: { ...asked.components, sparse: [...kept, ...own.sparse] } } }
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

/** What is known, asked for or muted of one of the facets. */
export const isOf = ({ source: { kind, facet } }: SparseComponent, facets: ReadonlySet<Facet | undefined>) =>
  (kind === 'interest' || kind === 'mute') && facets.has(facet)

function parted<Each>(all: readonly Each[], isFirst: (each: Each) => boolean): [Each[], Each[]] {
  const parts: [Each[], Each[]] = [[], []]
  for (const each of all) parts[isFirst(each) ? 0 : 1].push(each)
  return parts
}

const empty = () => ({ sparse: [], dense: [], linked: [], folded: [] })
