import { untrainedRankConfig } from '../../config/rank-config'
import { likeThreshold } from '../../models/training-data'
import { evaluateTrainer } from '../evaluate'
import { meanWithError } from '../metrics'
import { coldPlan, type Plan } from '../split'
import { scoresAlone, withStages } from '../stages'
import type { CatalogSet } from './catalog-set'
import type { ContentCatalog } from './content-catalog'
import { servedTrainer, trainedTrainer } from './content-trainers'

/** So many people of a site, and how many likes of each at most; null for all. */
export type SiteSize = { people: number; likesEach: number | null }

export const siteSizes: SiteSize[] = [10, null].flatMap((likesEach) =>
  [20, 50, 100, 300, 600].map((people) => ({ people, likesEach })),
)

/** What a site of one size gains over the same site before its first training: NDCG@10, in pairs over people it does not know. */
export type CurvePoint = {
  people: number
  likes: number
  gains: { label: string; gain: ReturnType<typeof meanWithError> }[]
}

/**
 * The way from a site without a rating to one with many: for each size, the people of protocol B's training part, the
 * first ones, train the site, and people unseen ask it with their first 3, 10 and all ratings. Sizes above the data are
 * cut to it.
 */
export async function growthCurve(
  catalog: ContentCatalog,
  mapped: CatalogSet,
  sizes: readonly SiteSize[],
  options: { seed: number; now: () => number },
): Promise<CurvePoint[]> {
  const { set } = mapped
  const { train, groups } = coldPlan(set, options.seed)
  const asked = groups.filter(({ label }) => ['first 3', 'first 10', 'all'].includes(label))
  const untrained = servedTrainer(catalog, mapped, withStages(untrainedRankConfig, scoresAlone))
  const before = await evaluateTrainer(set, { train, groups: asked }, 'untrained', untrained, options)
  const points: CurvePoint[] = []
  for (const size of sizes) {
    const plan: Plan = { train: ratingsOfSite(mapped, train, size), groups: asked }
    const after = await evaluateTrainer(set, plan, 'trained', trainedTrainer(catalog, mapped, scoresAlone), options)
    points.push({
      people: new Set(Array.from(plan.train, (place) => set.user[place])).size,
      likes: plan.train.filter((place) => set.stars[place]! >= likeThreshold).length,
      gains: after.groups.map(({ label, ndcgByPerson }, group) => ({
        label,
        gain: meanWithError(ndcgByPerson.map((value, person) => value - before.groups[group]!.ndcgByPerson[person]!)),
      })),
    })
  }
  return points
}

function ratingsOfSite({ set }: CatalogSet, train: Int32Array, { people, likesEach }: SiteSize): Int32Array {
  const chosen = new Set([...new Set(Array.from(train, (place) => set.user[place]!))].slice(0, people))
  const liked = new Map<number, number>()
  return train.filter((place) => {
    const user = set.user[place]!
    if (!chosen.has(user)) return false
    if (likesEach === null || set.stars[place]! < likeThreshold) return true
    const before = liked.get(user) ?? 0
    liked.set(user, before + 1)
    return before < likesEach
  })
}
