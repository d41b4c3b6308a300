/** npm run evaluate -- variety DIR [--test] [--json FILE] [--chart FILE]   what calibration and variety cost and bring */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rankConfigFor } from '../../lib/recommender/config/rank-config'
import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import { servedTrainer, trainOnCatalog } from '../../lib/recommender/evaluation/content/content-trainers'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { rankAsServed, trainModels } from '../../lib/recommender/evaluation/served-recommender'
import { servedSettings } from '../../lib/recommender/evaluation/settings'
import { warmPlan } from '../../lib/recommender/evaluation/split'
import { wholeList } from '../../lib/recommender/evaluation/stages'
import { type VarietyPoint, varietyCurve } from '../../lib/recommender/evaluation/variety/variety-curve'
import { varietyChart, varietyTable } from '../../lib/recommender/evaluation/variety/variety-report'
import { readRatings } from '../support/read-ratings'
import { contentCatalog } from './content'

export async function evaluateVarietyCommand(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const options = { json: text, chart: text, test: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [folder] = positionals
  if (!folder || positionals.length > 1)
    throw new RatingFormatError('evaluate -- variety takes DIR [--test] [--json FILE] [--chart FILE]')
  const full = readRatings(folder)
  const run = { seed: 1, now: () => performance.now(), onProgress: (line: string) => console.error(line) }
  const [known, end] = values.test ? ([8, 10] as const) : ([7, 8] as const)
  const input = { seed: 1, settings: servedSettings }
  const curves: { data: string; points: VarietyPoint[] }[] = []

  const { catalog, rowOfMovie } = await contentCatalog(false)
  const mapped = ratingsOfCatalog(full, rowOfMovie)
  const cut = warmPlan(mapped.set, known, end)
  const models = await trainOnCatalog(catalog, mapped, { set: mapped.set, train: cut.train, ...input })
  const onCut = await varietyCurve(
    mapped.set,
    cut,
    (variety) => servedTrainer(catalog, mapped, { ...rankConfigFor(models), ...variety }, undefined, models),
    run,
  )
  curves.push({ data: 'the first 1,275 films', points: onCut })

  const whole = warmPlan(full, known, end)
  const trained = await trainModels({ set: full, train: whole.train, ...input })
  const onAll = await varietyCurve(
    full,
    whole,
    (variety) => async (asked) =>
      rankAsServed({ ...asked, settings: { ...servedSettings, ranking: variety } }, trained, wholeList),
    run,
  )
  curves.push({ data: 'the whole set', points: onAll })

  for (const { data, points } of curves)
    console.log(`\n${data}, ${values.test ? 'test' : 'validation'} slice\n\n${varietyTable(points)}`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(curves, null, 2)}\n`)
  if (values.chart) writeFileSync(values.chart, varietyChart(curves))
}
