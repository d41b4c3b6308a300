/** npm run evaluate -- tune DIR [--rows A,B] [--sets first,whole] [--kept FILE] [--test]   every tuned number through the ranking that serves */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalog } from '../../lib/catalog/read-catalog'
import type { Engine } from '../../lib/engine/get-engine'
import { rankConfigFor, untrainedRankConfig } from '../../lib/recommender/config/rank-config'
import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import { trainOnCatalog } from '../../lib/recommender/evaluation/content/content-trainers'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { markdown } from '../../lib/recommender/evaluation/report'
import { servedSettings } from '../../lib/recommender/evaluation/settings'
import { Exams, planOf, type Slice, type TuningSet, testSlices } from '../../lib/recommender/evaluation/tune/exams'
import { type Gain, mean, relativeGain } from '../../lib/recommender/evaluation/tune/gains'
import { keepFigures } from '../../lib/recommender/evaluation/tune/kept-figures'
import { type Tuning, tune } from '../../lib/recommender/evaluation/tune/tune'
import { tuningRows } from '../../lib/recommender/evaluation/tune/tuning-rows'
import { settingsOf, type TunedValues } from '../../lib/recommender/evaluation/tune/values'
import tuned from '../../lib/recommender/tuned.json'
import { fitOfPeople, refusePeople } from '../../lib/trials/personas/persona-guard'
import { personas } from '../../lib/trials/personas/schema'
import { shippedCatalogOf } from '../../lib/trials/personas/shipped-catalog'
import { readTuningSets } from './tuning-sets'

const usage = `evaluate -- tune takes DIR and
  --rows A,B         only these numbers ("training.next"); their paths are in lib/recommender/evaluation/tune/tuning-rows.ts
  --sets first,whole the ratings over our first 1,275 films, and over all of their own; both without it
  --kept FILE        what was asked so far, a line each (default tune-trials.jsonl): a second start goes on there
  --from FILE        the values it begins with, another tuned.json (default: the one that serves)
  --test             instead of choosing: A, B and D of those that serve now and of the values in --from`

const file = new URL('../../lib/recommender/tuned.json', import.meta.url)
const seed = 1

type Read = Awaited<ReturnType<typeof readTuningSets>>

export async function evaluateTuneCommand(args: string[]): Promise<void> {
  const options = readArgs(args)
  const started = performance.now()
  const log = (line: string) => console.error(`${Math.round((performance.now() - started) / 1000)} s: ${line}`)
  const read = await readTuningSets(options.folder, options.sets)
  const start = options.from ? valuesOf(options.from) : tuned.chosen
  const exams = new Exams(seed)
  const of = `${read.full.user.length} ratings, ${read.full.userIds.length} people, configuration ${untrainedRankConfig.version}, seed ${seed}`
  const ask = keepFigures(
    async (over, slice, values) => {
      log(`asking ${over.name}, ${slice}: ${JSON.stringify(values)}`)
      return exams.ask(over, slice, values)
    },
    of,
    existsSync(options.kept) ? readFileSync(options.kept, 'utf8').split('\n') : [],
    (line) => appendFileSync(options.kept, `${line}\n`),
  )
  if (options.test) return compareOnTest(read.sets, tuned.chosen, start, ask)
  const rows = tuningRows.filter(({ path }) => !options.rows || options.rows.includes(path))
  await tune({
    sets: read.sets,
    start,
    rows,
    ask,
    refuse: refuseOfPeople(read, start, log),
    onTrial: ({ row, value, gain, ndcg10 }) => log(`${row} ${value}: ${percent(gain)} ${JSON.stringify(ndcg10)}`),
    onDecision: ({ row, from, to, gain, taken, why }, soFar) => {
      log(`${row} ${from} → ${to}: ${percent(gain)}, ${taken ? 'taken' : 'stays'}: ${why}`)
      write(of, start, soFar)
    },
  })
}

/** Written after each row, so that a search cut short is worth what it got to; rows of earlier searches stay. */
function write(data: string, start: TunedValues, { chosen, decisions, trials }: Tuning) {
  const searched = new Set(decisions.map(({ row }) => row))
  const others = <Each extends { row: string }>(list: readonly Each[]) => list.filter(({ row }) => !searched.has(row))
  const before = JSON.parse(readFileSync(file, 'utf8')) as { decisions?: typeof decisions; trials: typeof trials }
  const all = {
    data,
    chosen,
    start,
    decisions: [...others(before.decisions ?? []), ...decisions],
    trials: [...others(before.trials), ...trials],
  }
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}

/** Asks the synthetic people, on the catalog we ship, of models the ratings over our first films train. */
function refuseOfPeople({ catalog, films, mapped, full }: Read, start: TunedValues, log: (line: string) => void) {
  const records = readCatalog('prisma/catalog').films
  const shipped = shippedCatalogOf(records)
  const people = personas.parse(JSON.parse(readFileSync(join('lib/trials/personas', 'tuning.json'), 'utf8')))
  const rowOf = new Map(
    films.flatMap(({ slug, ids }): [number, number][] => {
      const id = shipped.idOf(slug)
      return ids.movieLens && id !== undefined ? [[ids.movieLens, id - 1]] : []
    }),
  )
  const onShipped = ratingsOfCatalog(full, rowOf)
  const train = planOf(mapped.set, 'warm', seed).train
  const fitWith = async (values: TunedValues) => {
    const settings = settingsOf(servedSettings, values)
    const input = { set: onShipped.set, train, seed, settings }
    const models = await trainOnCatalog({ ...catalog, index: shipped.catalog.index }, onShipped, input)
    const config = rankConfigFor(models, { ...untrainedRankConfig, ...settings.ranking })
    const engine: Engine = { models, config, artefactId: null, recommender: 'local' }
    const result = fitOfPeople(people, shipped, engine)
    log(`synthetic people: ${result.share.toFixed(4)} of a list theirs, ${result.broken} never wanted`)
    return result
  }
  let before: ReturnType<typeof fitWith> | undefined
  return async (values: TunedValues) => {
    log('asking the synthetic people')
    before ??= fitWith(start)
    return refusePeople(await before, await fitWith(values))
  }
}

async function compareOnTest(
  sets: readonly TuningSet[],
  serving: TunedValues,
  tried: TunedValues,
  ask: (over: TuningSet, slice: Slice, values: TunedValues) => Promise<{ user: number[]; ndcg: number[] }>,
) {
  const rows: string[][] = []
  for (const over of sets) {
    for (const slice of testSlices) {
      const [from, to] = [await ask(over, slice, serving), await ask(over, slice, tried)]
      const gain = percent(relativeGain([from], [to], [from]))
      rows.push([over.name, slice, mean(from.ndcg).toFixed(4), mean(to.ndcg).toFixed(4), gain])
    }
  }
  console.log(markdown(['set', 'test slice', 'NDCG@10 as served', 'with --from', 'relative gain'], rows))
}

function readArgs(args: string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rows: text, sets: text, kept: text, from: text, test: { type: 'boolean', default: false } },
  })
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0) throw new RatingFormatError(usage)
  const rows = values.rows?.split(',')
  const sets = values.sets?.split(',') ?? ['first', 'whole']
  const unknown = [
    ...(rows ?? []).filter((row) => !tuningRows.some(({ path }) => path === row)),
    ...sets.filter((name) => name !== 'first' && name !== 'whole'),
  ]
  if (unknown.length > 0) throw new RatingFormatError(`"${unknown.join('", "')}" is not known\n${usage}`)
  return { folder, rows, sets, kept: values.kept ?? 'tune-trials.jsonl', from: values.from, test: values.test }
}

const valuesOf = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as typeof tuned).chosen

const percent = ({ mean: gain, error }: Gain) => `${(100 * gain).toFixed(2)} ± ${(100 * error).toFixed(2)} %`
