import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex, type CatalogIndex } from '../lib/recommender/index/catalog-index'
import { rankCandidates } from '../lib/recommender/rank/rank-candidates'
import type { Candidate } from '../lib/recommender/types'
import { measureTogether } from './measure'
import { syntheticCatalog, syntheticModels, syntheticRequest } from './synthetic'

const sizes = [1_000, 10_000, 100_000]
const profiles = [5, 50, 500]
export const neighbours = 100
/** So many films a page shows first: what speaks for them is told. */
export const shown = 8

/** A list of 24 candidates for one person, with what speaks for those shown first and for all of them, against a bare dot product and a plain popularity sort of the catalog. */
export function benchRank() {
  const times = ['p50 ms', 'p95 ms', 'p99 ms', 'cpu p50', 'cpu p99', 'cpu p50, all told']
  const header = ['films', 'profile', ...times, 'KB a list', 'dot p50', 'sort p50', '× dot', '× sort', 'p99 × sort p99']
  const rows = sizes.flatMap((size) => {
    const films = syntheticCatalog(size, 1)
    const index = buildCatalogIndex(films)
    const models = syntheticModels(size, neighbours, 2)
    const turns = size > 10_000 ? 200 : 500
    return profiles.map((likes) => {
      const requests = Array.from({ length: 20 }, (_, person) => syntheticRequest(films, likes, person))
      const timing = measureTogether(
        {
          list: (turn) => tellShown(rankCandidates(index, requests[Math.abs(turn) % 20]!, models)),
          all: (turn) => tellAll(rankCandidates(index, requests[Math.abs(turn) % 20]!, models)),
          dot: () => dotOfCatalog(index),
          sort: () => sortByPopularity(index),
        },
        turns,
      )
      const { list, all, dot, sort } = timing
      const figures = [list.p50, list.p95, list.p99, list.cpu.p50, list.cpu.p99, all.cpu.p50].map((ms) => ms.toFixed(2))
      const floors = [dot.p50.toFixed(3), sort.p50.toFixed(2)]
      const ratios = [
        (list.p50 / dot.p50).toFixed(0),
        (list.p50 / sort.p50).toFixed(2),
        (list.p99 / sort.p99).toFixed(2),
      ]
      return [String(size), String(likes), ...figures, list.kilobytes.toFixed(0), ...floors, ...ratios]
    })
  })
  console.log(markdown(header, rows))
}

/** What the floors computed, so that they are not optimised away. */
export const kept = { sum: 0 }

const tellAll = (candidates: readonly Candidate[]) => {
  for (const { contributions } of candidates) kept.sum += contributions.length
}
export const tellShown = (candidates: readonly Candidate[]) => tellAll(candidates.slice(0, shown))

function dotOfCatalog({ popularity, prominence }: CatalogIndex) {
  let sum = 0
  for (let row = 0; row < popularity.length; row++) sum += popularity[row]! * prominence[row]!
  kept.sum += sum
}

function sortByPopularity({ popularity }: CatalogIndex) {
  const order = Int32Array.from(popularity.keys())
  order.sort((left, right) => popularity[right]! - popularity[left]!)
  kept.sum += order[0]!
}
