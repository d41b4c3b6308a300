import { snapshotOf } from '../lib/catalog/snapshot'
import { markdown } from '../lib/recommender/evaluation/report'
import { searchCatalog } from '../lib/search/search-catalog'
import { suggest } from '../lib/search/suggest'
import { readerFor } from '../lib/search/wish-reader'
import { searchIndexWithWords } from '../testing/films/search-index'
import { shippedFilms } from '../testing/films/shipped-catalog'
import { measureTogether } from './measure'
import { kept } from './rank'
import { timesOver } from './times-over'

const sizes = [1, 10]
const titles = ['Casablanca', 'godfather 2', 'jurrasic park', 'Twilight', 'two towers', '千と千尋の神隠し']
const wishes = ['korean thriller', '90s comedies without romance', 'westerns under two hours', 'tom hanks comedies']
const people = ['hitchcock', 'Scorcese', 'wong kar wai', 'schwarzeneger']
const typed = ['ca', 'casa', 'spirit', 'agnes v', 'thr']

/** One search, by what was typed, against walking the log lines of the catalog once; and what the index costs to build. */
export function benchSearch() {
  const shipped = shippedFilms
  const rows = sizes.flatMap((times) => {
    const films = timesOver(shipped, times)
    const built = process.cpuUsage()
    const index = searchIndexWithWords(films)
    const { user, system } = process.cpuUsage(built)
    const readWish = readerFor(snapshotOf(shipped))
    const find = (query: string) => {
      kept.sum += searchCatalog(index, query, readWish).films.length
    }
    const of = (list: readonly string[], turn: number) => list[Math.abs(turn) % list.length] as string
    const timing = measureTogether(
      {
        title: (turn) => find(of(titles, turn)),
        wish: (turn) => find(of(wishes, turn)),
        person: (turn) => find(of(people, turn)),
        suggestion: (turn) => {
          kept.sum += suggest(index, of(typed, turn)).films.length
        },
        walk: () => {
          for (const { logline } of films) if (logline.includes('qqq')) kept.sum++
        },
      },
      times > 1 ? 60 : 200,
      20,
    )
    const cells = (['title', 'wish', 'person', 'suggestion'] as const).flatMap((name) => [
      timing[name].p50.toFixed(2),
      timing[name].p99.toFixed(2),
      (timing[name].p50 / timing.walk.p50).toFixed(1),
    ])
    return [[String(films.length), ((user + system) / 1000).toFixed(0), ...cells]]
  })
  const header = ['title', 'wish', 'person', 'suggestion'].flatMap((name) => [`${name} p50 ms`, 'p99', '× walk'])
  console.log(markdown(['films', 'index, cpu ms', ...header], rows))
}
