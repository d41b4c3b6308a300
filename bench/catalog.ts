import { rankedFilm } from '../lib/catalog/ranked-film'
import { inSteps } from '../lib/in-steps'
import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex, indexingCatalog } from '../lib/recommender/index/catalog-index'
import { shippedFilms } from '../testing/films/shipped-catalog'
import { timesOver } from './times-over'
import { delayDuring } from './train-delay'

const sizes = [1, 4, 21]

/** How long others wait while the engine's index over a catalog is made, at once and in steps. */
export async function benchCatalog() {
  const rows: string[][] = []
  for (const times of sizes) {
    const films = timesOver(shippedFilms, times).map(rankedFilm)
    const ways = {
      'at once': async () => buildCatalogIndex(films),
      'in steps': () => inSteps(indexingCatalog(films)),
    }
    for (const [name, work] of Object.entries(ways))
      rows.push([String(films.length), name, ...(await delayDuring(work))])
  }
  console.log(markdown(['films', 'index', 'seconds', 'p50 ms', 'p99 ms', 'p99.9 ms', 'longest ms'], rows))
}
