// npm run evaluate -- --ratings DIR [options]
// npm run evaluate -- --site [options]     on what people said on this site and in imported data sets
// npm run evaluate -- content DIR          what the catalog says alone, without a rating of others
// npm run evaluate -- rating --ratings DIR how well stars are foretold, beside baselines
// npm run evaluate -- variety DIR          what calibration and variety cost and bring
// npm run evaluate -- trials DIR           other models of who likes what, on the validation slice
// npm run evaluate -- tune DIR             every tuned number on validation slices, into lib/recommender/tuned.json
// npm run evaluate -- stages DIR           what serves, stage by stage, on A, D and B by k
// npm run evaluate -- compare DIR --kept F  what serves on every slice, beside what another commit kept
// npm run evaluate -- cold DIR             people no model has seen beside popularity, by how many ratings are known
// npm run evaluate -- tasks DIR            six tasks: code, and a configured model without and with tools (docs/ask.md)
// npm run evaluate -- gorse --ratings DIR  protocol A of a real Gorse (docs/gorse.md)
//   --protocol A|B|C|D|E A warm (default), B cold people, C time cut, D new films, E as A but of models that know nothing later
//   --models LIST        comma-separated; default: the engine, its parts and every baseline
//   --rankings FILE      JSON lines {"user", "items"}: the first 100 films of each person, by the last model named
//   --json FILE          every figure
//   --chart FILE         NDCG@10 as SVG
//   --fairness           how well people of each taste, country, decade and size are served, and which films are shown
//   --seed N             default 1
/** npm run evaluate -- --ratings DIR | --site [--protocol A] [--models a,b] [--rankings FILE] [--json FILE] [--chart FILE] */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { barChart } from '../lib/recommender/evaluation/chart'
import { evaluate, type ModelResult, type Protocol, planFor, protocols } from '../lib/recommender/evaluation/evaluate'
import { fairnessTables } from '../lib/recommender/evaluation/fairness/fairness-report'
import { RatingFormatError } from '../lib/recommender/evaluation/parse-ratings'
import { baselineNames } from '../lib/recommender/evaluation/recommenders'
import { reportTables } from '../lib/recommender/evaluation/report'
import { readSite } from './evaluate/site'
import { readRatings } from './support/read-ratings'

const usage = 'npm run evaluate -- --help says what there is'

const defaultModels = [
  ...baselineNames,
  'content-vectors',
  'engine-no-content',
  'engine-no-recency',
  'engine',
  'engine-calibrated',
  'engine-varied',
  'engine-list',
  'served',
]

async function main() {
  if (process.argv[2] === 'content') {
    const { evaluateContentCommand } = await import('./evaluate/content')
    return evaluateContentCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'rating') {
    const { evaluateRatingCommand } = await import('./evaluate/rating')
    return evaluateRatingCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'trials') {
    const { evaluateTrialsCommand } = await import('./evaluate/trials')
    return evaluateTrialsCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'variety') {
    const { evaluateVarietyCommand } = await import('./evaluate/variety')
    return evaluateVarietyCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'tune') {
    const { evaluateTuneCommand } = await import('./evaluate/tune')
    return evaluateTuneCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'stages') {
    const { evaluateStagesCommand } = await import('./evaluate/stages')
    return evaluateStagesCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'compare') {
    const { evaluateCompareCommand } = await import('./evaluate/compare')
    return evaluateCompareCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'cold') {
    const { evaluateColdCommand } = await import('./evaluate/cold')
    return evaluateColdCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'tasks') {
    const { evaluateTasksCommand } = await import('./evaluate/tasks')
    return evaluateTasksCommand(process.argv.slice(3))
  }
  if (process.argv[2] === 'gorse') {
    const { evaluateGorseCommand } = await import('./evaluate/gorse')
    return evaluateGorseCommand(process.argv.slice(3))
  }
  const args = readArgs()
  const set = args.site ? await readSite() : readRatings(args.ratings)
  console.error(`${set.user.length} ratings, ${set.userIds.length} people, ${set.filmIds.length} films`)
  const results = await evaluate(set, {
    ...args,
    now: () => performance.now(),
    onProgress: (message) => console.error(message),
  })
  console.log(`Protocol ${args.protocol}, seed ${args.seed}\n\n${reportTables(results)}`)
  console.log(`\nPeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
  if (args.fairness) console.log(`\n${fairnessTables(set, planFor(set, args.protocol, args.seed), results)}`)
  writeOutputs(args, results)
}

type Args = {
  ratings: string
  site: boolean
  protocol: Protocol
  models: string[]
  seed: number
  fairness: boolean
} & Outputs
type Outputs = { rankings?: string; json?: string; chart?: string }

function readArgs(): Args {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      ratings: text,
      protocol: text,
      models: text,
      rankings: text,
      json: text,
      chart: text,
      seed: text,
      fairness: { type: 'boolean', default: false },
      site: { type: 'boolean', default: false },
    },
  })
  const { ratings = '', protocol = 'A', models, seed = '1', ...rest } = values
  if (Boolean(ratings) === rest.site) throw new RatingFormatError(usage)
  if (!(protocols as readonly string[]).includes(protocol))
    throw new RatingFormatError(`--protocol is ${protocols.join(', ')}, not "${protocol}"`)
  if (!Number.isInteger(Number(seed))) throw new RatingFormatError(`--seed is a whole number, not "${seed}"`)
  const names = models?.split(',').map((name) => name.trim()) ?? defaultModels
  return { ...rest, ratings, protocol: protocol as Protocol, models: names, seed: Number(seed) }
}

function writeOutputs({ rankings, json, chart, protocol }: Args, results: ModelResult[]) {
  const last = results.at(-1)
  if (rankings && last) writeFileSync(rankings, last.rankings.map((ranking) => `${JSON.stringify(ranking)}\n`).join(''))
  if (json) {
    const figures = results.map(({ rankings: _lists, ...result }) => result)
    writeFileSync(json, `${JSON.stringify({ protocol, results: figures }, null, 2)}\n`)
  }
  if (chart) {
    const bars = results.flatMap(({ model, groups }) => {
      const figures = groups.at(-1)?.metrics.ndcg10
      return figures ? [{ label: model, ...figures, own: !baselineNames.includes(model) }] : []
    })
    writeFileSync(chart, barChart(`NDCG@10, protocol ${protocol}`, bars))
  }
}

main().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error
  const expected = error instanceof RatingFormatError || error instanceof RangeError || 'code' in error
  console.error(expected ? error.message : error)
  process.exit(expected ? 2 : 1)
})
