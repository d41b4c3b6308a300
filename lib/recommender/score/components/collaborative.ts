import type { RankConfig } from '../../config/rank-config'
import type { CatalogIndex } from '../../index/catalog-index'
import { deviationOf } from '../../matrix/standardise'
import { memoOfPair } from '../../memo'
import type { ContentModel } from '../../models/served-models'
import { likedFilmRows } from '../../models/site-evidence'
import { sumLinks } from './add-components'
import { alignModel } from './align-model'
import type { ScoreComponent } from './component'
import { linkedFilms } from './linked-films'

/**
 * What people with the same films liked: Σ over liked films of weight · recency · model weight, times what a unit of it
 * counts for this person, so that each liked film keeps an exact part of the score. What the model says of a film hardly
 * anybody has liked comes from its content, and is told as that.
 */
export const collaborativeComponent: ScoreComponent = ({ index, request, config, models, scratch }, components) => {
  if (!models.collaborative) return
  const links = alignModel(index, models.collaborative)
  const liked = linkedFilms(request.liked, links.rowOf, config.recency)
  const { linked: sums } = scratch
  sums.fill(0)
  sumLinks({ ...liked, links }, sums)
  const rated = models.popularity ? likedFilmRows(models.popularity, index) : undefined
  const unit = modelUnit(deviationOf(sums, rated), request.liked.length, config)
  components.unit = unit
  for (let each = 0; each < liked.scales.length; each++) liked.scales[each] = unit * liked.scales[each]!
  const otherwise = models.content && { marked: unheardFilms(index, models.content), kind: 'content' as const }
  components.linked.push({
    kind: 'collaborative',
    ...liked,
    links,
    next: links.next,
    known: { sums, unit },
    ...(otherwise && { otherwise }),
  })
}

/**
 * Score for one unit of a model whose scores for this person have a standard deviation over the films somebody likes. Its own unit is
 * kept while a person has told little, so that it holds its place beside the share of people who like a film; where
 * scores add up over many films, what counts is how far they stand out.
 */
export function modelUnit(deviation: number, likes: number, { collaborative }: RankConfig): number {
  return 1 / (1 / (collaborative.unit + collaborative.growth * likes) + deviation / collaborative.deviation)
}

/** From so many likes on it is true to say that people liked a film. */
const heardFrom = 5

/** [size] 1 for films with hardly any like when the model was trained, unknown ones among them. */
const unheardFilms = memoOfPair((index: CatalogIndex, model: ContentModel): Uint8Array => {
  const made = new Uint8Array(index.size).fill(1)
  model.filmIds.forEach((id, place) => {
    const row = index.rowOf.get(id)
    if (row !== undefined && model.likes[place]! >= heardFrom) made[row] = 0
  })
  return made
})
