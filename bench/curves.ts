import { writeFileSync } from 'node:fs'
import { type LinePanel, lineCharts } from '../lib/recommender/evaluation/line-charts'
import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import { trainServedModels } from '../lib/recommender/models/train-served'
import { rankCandidates } from '../lib/recommender/rank/rank-candidates'
import { measureTogether } from './measure'
import { neighbours, tellShown } from './rank'
import { syntheticCatalog, syntheticModels, syntheticRequest } from './synthetic'
import { siteLikes } from './synthetic-likes'

const catalogs = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000]
const profiles = [5, 50, 500]
const people = 20

/** One dimension of a training grows at a time: films with 100,000 likes, likes over 4,000 films. */
const likesWhileFilmsGrow = 100_000
const filmCounts = [1_000, 2_000, 4_000, 8_000]
const filmsWhileLikesGrow = 4_000
const likeCounts = [10_000, 30_000, 100_000, 300_000]
const likesOfAPerson = 100

/** npm run bench -- curves [list | training] [--chart FILE]: what a list costs over catalogs, and a training over likes and films, as tables and drawn. */
export async function benchCurves(flags: readonly string[]) {
  const chart = flags.includes('--chart') ? flags[flags.indexOf('--chart') + 1] : undefined
  const only = flags.find((flag) => flag === 'list' || flag === 'training')
  const panels: LinePanel[] = []
  if (only !== 'training') panels.push(listCurve())
  if (only !== 'list') {
    const overFilms = filmCounts.map((films) => ({ films, likes: likesWhileFilmsGrow }))
    const overLikes = likeCounts.map((likes) => ({ films: filmsWhileLikesGrow, likes }))
    panels.push(
      await trainingCurve('films', `films, with ${likesWhileFilmsGrow.toLocaleString('en')} likes`, overFilms),
    )
    panels.push(
      await trainingCurve('likes', `likes, over ${filmsWhileLikesGrow.toLocaleString('en')} films`, overLikes),
    )
  }
  if (chart) writeFileSync(chart, lineCharts('What lists and trainings cost', panels))
}

/** Processor time of a list, by how many films there are and how many somebody likes. */
function listCurve(): LinePanel {
  const rows = catalogs.map((films) => {
    const catalog = syntheticCatalog(films, 1)
    const [index, models] = [buildCatalogIndex(catalog), syntheticModels(films, neighbours, 2)]
    const requests = profiles.map((likes) =>
      Array.from({ length: people }, (_, person) => syntheticRequest(catalog, likes, person)),
    )
    // Who is asked for is made; the films themselves are not needed any more.
    catalog.length = 0
    const turns = films > 30_000 ? 40 : 200
    const cpu = requests.map((own) => {
      const list = (turn: number) => tellShown(rankCandidates(index, own[Math.abs(turn) % people]!, models))
      return measureTogether({ list }, turns, films > 30_000 ? 40 : 300).list.cpu.p50
    })
    console.error(`${films} films: ${cpu.map((ms) => ms.toFixed(2)).join(', ')} ms`)
    return { films, cpu }
  })
  const heads = profiles.map((likes) => `${likes} liked, cpu ms`)
  console.log(
    `${markdown(
      ['films', ...heads],
      rows.map(({ films, cpu }) => [String(films), ...cpu.map((ms) => ms.toFixed(2))]),
    )}\n`,
  )
  return {
    title: 'A list: milliseconds of processor time',
    across: 'films',
    lines: profiles.map((likes, at) => ({
      name: `${likes} liked`,
      points: rows.map(({ films, cpu }) => ({ x: films, y: cpu[at]! })),
    })),
  }
}

type Site = { films: number; likes: number }

/** Processor time of a training by stage, on one thread. */
async function trainingCurve(by: 'films' | 'likes', across: string, sites: readonly Site[]): Promise<LinePanel> {
  const names = ['counting', 'neighbours', 'vectors', 'all']
  const rows: { site: Site; found: number; seconds: number[] }[] = []
  for (const site of sites) {
    const index = buildCatalogIndex(syntheticCatalog(site.films, 1))
    const likes = siteLikes({ people: Math.round(site.likes / likesOfAPerson), films: site.films, likes: site.likes })
    const spent = new Map<string, number>()
    let stage = ''
    let since = process.cpuUsage()
    const onStage = (next: string) => {
      const { user, system } = process.cpuUsage(since)
      if (stage) spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1e6)
      stage = next
      since = process.cpuUsage()
    }
    await trainServedModels({ index, likes, asOfSeconds: 0, onStage })
    onStage('')
    const all = [...spent.values()].reduce((sum, value) => sum + value, 0)
    const seconds = names.map((name) => spent.get(name) ?? all)
    rows.push({ site, found: likes.user.length, seconds })
  }
  console.log(
    `${markdown(
      ['films', 'likes', ...names.map((name) => `${name}, cpu s`)],
      rows.map(({ site, found, seconds }) => [
        String(site.films),
        String(found),
        ...seconds.map((each) => each.toFixed(2)),
      ]),
    )}\n`,
  )
  return {
    title: `A training: seconds of processor time by ${by}`,
    across,
    lines: names.map((name, at) => ({
      name,
      points: rows.map(({ site, found, seconds }) => ({ x: by === 'films' ? site.films : found, y: seconds[at]! })),
    })),
  }
}
