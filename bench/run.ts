/** npm run bench -- rank | train [--large] | fresh: one benchmark, figures and ratios to floors of the same run. */
import { cpus } from 'node:os'
import { benchFresh } from './fresh'
import { benchRank } from './rank'
import { benchTrain } from './train'

const benchmarks: Record<string, (flags: readonly string[]) => void> = {
  rank: benchRank,
  train: benchTrain,
  fresh: benchFresh,
}

const [name = '', ...flags] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark) {
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}, one thread\n`,
  )
  benchmark(flags)
} else {
  console.error(`Usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 2
}
