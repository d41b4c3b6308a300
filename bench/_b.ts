import { buildSearchIndex } from '../lib/search/search-index'
import { shippedFilms } from '../testing/shipped-catalog'

const films = shippedFilms()
const big = Array.from({ length: 20 }, (_, i) => films.map((f) => ({ ...f, id: f.id + i * 10000 }))).flat()
for (const l of [films, films, films, big]) {
  const t = process.cpuUsage()
  buildSearchIndex(l)
  const u = process.cpuUsage(t)
  console.log(l.length, 'cpu ms', (u.user + u.system) / 1000)
}
