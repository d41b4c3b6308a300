import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import { rankCandidates } from '../lib/recommender/rank/rank-candidates'
import type { RankRequest } from '../lib/recommender/types'
import { measureTogether } from './measure'
import { syntheticCatalog, syntheticModels, syntheticRequest } from './synthetic'

const size = 10_000

/** From a new rating to the next list: the rating joins the profile and the list is made anew; nothing is retrained. */
export function benchFresh() {
  const films = syntheticCatalog(size, 1)
  const index = buildCatalogIndex(films)
  const models = syntheticModels(size, 100, 2)
  const rows = [5, 50, 500].map((likes) => {
    const request = syntheticRequest(films, likes, 3)
    const before = rankCandidates(index, request, models).map(({ filmId }) => filmId)
    const rated = (turn: number): RankRequest => {
      const filmId = before[Math.abs(turn) % before.length]!
      return { ...request, liked: [{ filmId, weight: 1 }, ...request.liked] }
    }
    let changed = 0
    let turns = 0
    const { fresh, same } = measureTogether(
      {
        fresh: (turn) => {
          const next = rankCandidates(index, rated(turn), models).map(({ filmId }) => filmId)
          changed += next.filter((filmId) => !before.includes(filmId)).length
          turns++
        },
        same: () => rankCandidates(index, request, models),
      },
      200,
    )
    const times = [fresh.p50, fresh.p95, fresh.p99, fresh.cpu.p50, fresh.cpu.p99].map((ms) => ms.toFixed(2))
    return [String(likes), ...times, (fresh.p50 / same.p50).toFixed(2), (changed / turns).toFixed(1)]
  })
  const header = ['profile', 'p50 ms', 'p95 ms', 'p99 ms', 'cpu p50', 'cpu p99', '× same list again', 'changed of 24']
  console.log(`${size} films\n\n${markdown(header, rows)}`)
}
