/** npm run bench -- rank [--against FOLDER] | train [--large | --delay | --against FOLDER] | curves [list | training] [--chart FILE] | fresh | load | stored | search | catalog | replies | import [--rows N] | personas [--held-out] | controls [--misses] | experiments [--runs N] | metrics [--events N] [--keep DATABASE [--anew]]: one benchmark, ratios to floors of the same run. */
import { cpus } from 'node:os'
import { benchCatalog } from './catalog'
import { benchControls } from './controls'
import { benchCurves } from './curves'
import { benchExperiments } from './experiments'
import { benchFresh } from './fresh'
import { benchImport } from './import'
import { benchLoad } from './load'
import { benchMetrics } from './metrics'
import { benchPersonas } from './personas'
import { benchRank } from './rank'
import { benchRankAgainst } from './rank-against'
import { benchReplies } from './replies'
import { benchSearch } from './search'
import { benchStored } from './stored'
import { benchTrain } from './train'

const benchmarks: Record<string, (flags: readonly string[]) => void | Promise<void>> = {
  rank: ([flag, folder]) => (flag === '--against' && folder ? benchRankAgainst(folder) : benchRank()),
  train: benchTrain,
  curves: benchCurves,
  fresh: benchFresh,
  import: benchImport,
  load: benchLoad,
  metrics: benchMetrics,
  stored: benchStored,
  replies: benchReplies,
  search: benchSearch,
  catalog: benchCatalog,
  personas: benchPersonas,
  controls: benchControls,
  experiments: benchExperiments,
}

const [name = '', ...flags] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark) {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, one thread\n`,
  )
  await benchmark(flags)
} else {
  console.error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 2
}
