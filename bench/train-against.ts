import { markdown } from '../lib/recommender/evaluation/report'
import { buildCatalogIndex } from '../lib/recommender/index/catalog-index'
import { trainServedModels } from '../lib/recommender/models/train-served'
import { catalogCodeOf, moduleOf } from './code-of'
import { syntheticCatalog } from './synthetic'
import { type Likes, siteLikes } from './synthetic-likes'

const turns = 3
const stages = ['counting', 'neighbours', 'vectors', 'popularity']

/** Trains once, saying when each part begins. */
type Training = (onStage: (stage: string) => void) => Promise<unknown>

/**
 * Everything a site serves, trained by this code and by that of another commit turn by turn in one process, on the same likes and on films
 * made by each one's own benchmark from the same seed: seconds of processor time on one thread. `folder` is a checkout of that commit:
 * `git archive COMMIT lib/recommender bench | tar x -C FOLDER`.
 */
export async function trainAgainst(folder: string, of: Likes): Promise<string> {
  const said = siteLikes(of)
  // One after the other: likes of one moment have no order, and what order tells costs time as well.
  const likes = { ...said, seconds: said.seconds.map((_, at) => 60 * at) }
  const index = buildCatalogIndex(syntheticCatalog(of.films, 1))
  const { named, index: indexOf } = await catalogCodeOf(folder)
  const otherIndex: object = indexOf(named('Catalog')(of.films, 1))
  const other = await moduleOf(folder, 'lib/recommender/models/train-served.ts', 'lib/recommender/train-served.ts')
  const tasks: [string, Training][] = [
    ['now', (onStage) => trainServedModels({ index, likes, asOfSeconds: 0, onStage })],
    ['then', (onStage) => other.trainServedModels!({ index: otherIndex, likes, asOfSeconds: 0, onStage })],
  ]
  const best = new Map<string, number[]>()
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, train] of tasks) {
      const seconds = await secondsOf(train)
      const before = best.get(name)
      if (!before || total(seconds) < total(before)) best.set(name, seconds)
    }
  }
  const rows = tasks.map(([name]) => {
    const seconds = best.get(name)!
    return [name, ...seconds.map((each) => each.toFixed(2)), total(seconds).toFixed(2)]
  })
  const ratios = [0, 1, 2, 3].map((at) => (best.get('now')![at]! / best.get('then')![at]!).toFixed(2))
  const ratio = (total(best.get('now')!) / total(best.get('then')!)).toFixed(2)
  const header = [`cpu s, the better of ${turns}`, ...stages, 'all']
  return `${of.people} people, ${of.films} films, ${likes.user.length} likes\n\n${markdown(header, [...rows, ['now / then', ...ratios, ratio]])}`
}

const total = (seconds: readonly number[]) => seconds.reduce((sum, each) => sum + each, 0)

async function secondsOf(train: Training): Promise<number[]> {
  const marks: { stage: string; at: NodeJS.CpuUsage }[] = []
  const note = (stage: string) => marks.push({ stage, at: process.cpuUsage() })
  await train(note)
  note('end')
  return stages.map((stage) => {
    const from = marks.findIndex((mark) => mark.stage === stage)
    const [begin, end] = [marks[from]?.at, marks[from + 1]?.at]
    return begin && end ? (end.user + end.system - begin.user - begin.system) / 1e6 : 0
  })
}
