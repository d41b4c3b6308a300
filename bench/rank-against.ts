import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import { rankCandidates } from '../lib/recommender/rank/rank-candidates'
import { catalogCodeOf, moduleOf } from './code-of'
import { measureTogether } from './measure'
import { neighbours, shown } from './rank'
import { syntheticCatalog, syntheticModels, syntheticRequest } from './synthetic'

/** 1,275 films are the catalog that comes with the site. */
const sizes = [1_275, 10_000, 100_000]
const profiles = [5, 50, 500]

type Ranking = (turn: number) => void

/**
 * The list of this code and of another commit turn by turn in one process, in processor time. `folder` is a checkout of that
 * commit: `git archive COMMIT lib/recommender bench | tar x -C FOLDER`. Each ranks films made by its own benchmark from the same seeds.
 */
export async function benchRankAgainst(folder: string) {
  const other = await codeOf(folder)
  const rows = sizes.flatMap((size) => {
    const films = syntheticCatalog(size, 1)
    const [index, models] = [buildCatalogIndex(films), syntheticModels(size, neighbours, 2)]
    const otherFilms = other.catalog(size, 1)
    const [otherIndex, otherModels] = [other.index(otherFilms), other.models(size, neighbours, 2)]
    return profiles.map((likes) => {
      const people = Array.from({ length: 20 }, (_, person) => person)
      const requests = people.map((person) => syntheticRequest(films, likes, person))
      const otherRequests = people.map((person) => other.request(otherFilms, likes, person))
      const tasks: Record<'now' | 'then', Ranking> = {
        now: (turn) => tell(rankCandidates(index, requests[Math.abs(turn) % 20]!, models)),
        // biome-ignore lint/suspicious/noThenProperty: no promise, but the commit before
        then: (turn) => tell(other.rank(otherIndex, otherRequests[Math.abs(turn) % 20], otherModels)),
      }
      const { now, then } = measureTogether(tasks, size > 10_000 ? 200 : 500)
      const figures = [now.cpu.p50, then.cpu.p50, now.cpu.p99, then.cpu.p99].map((ms) => ms.toFixed(2))
      const kilobytes = [now, then].map((timing) => timing.kilobytes.toFixed(0))
      return [String(size), String(likes), ...figures, ...kilobytes, (now.cpu.p50 / then.cpu.p50).toFixed(2)]
    })
  })
  const header = ['films', 'profile', 'cpu p50', 'then', 'cpu p99', 'then', 'KB a list', 'then', 'cpu p50 / then']
  console.log(markdown(header, rows))
}

/** Reads what speaks for the films a page shows first, as a writer does. */
function tell(candidates: readonly { contributions: readonly unknown[] }[]) {
  for (const { contributions } of candidates.slice(0, shown)) told.contributions += contributions.length
}

/** What was told, so that it is not optimised away. */
const told = { contributions: 0 }

/** Benchmark and ranking of another commit, wherever it keeps them. */
async function codeOf(folder: string) {
  const { named, index } = await catalogCodeOf(folder)
  const ranking = await moduleOf(
    folder,
    'lib/recommender/rank/rank-candidates.ts',
    'lib/recommender/rank-candidates.ts',
  )
  return {
    rank: ranking.rankCandidates!,
    index,
    catalog: named('Catalog'),
    models: named('Models'),
    request: named('Request'),
  }
}
