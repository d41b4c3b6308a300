/** npm run evaluate -- compare DIR --kept FILE [--against FILE] [--sets first,whole] [--slices A,B] [--unrated N]   one commit beside another */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { untrainedRankConfig } from '../../lib/recommender/config/rank-config'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { markdown } from '../../lib/recommender/evaluation/report'
import { Exams, type Slice, slices, testSlices } from '../../lib/recommender/evaluation/tune/exams'
import { mean, pairedGain } from '../../lib/recommender/evaluation/tune/gains'
import { keepFigures } from '../../lib/recommender/evaluation/tune/kept-figures'
import tuned from '../../lib/recommender/tuned.json'
import { readTuningSets } from './tuning-sets'

const usage = `evaluate -- compare takes DIR and
  --kept FILE        where what is asked now is kept, a line each; read again on a second start
  --against FILE     what the same command kept at another commit: differences in pairs by person
  --sets first,whole the ratings over our first 1,275 films, and over all of their own; both without it
  --unrated N        so many films more in the first catalog that nobody has rated (keep their figures in a file of their own)
  --slices A,B       of ${[...slices, ...testSlices].join(', ')}; all without it`

const seed = 1

/** Asks what serves every slice of both sets by score, and says what changed since another commit. */
export async function evaluateCompareCommand(args: string[]): Promise<void> {
  const { folder, kept, against, sets, asked, unrated } = readArgs(args)
  const read = await readTuningSets(folder, sets, unrated)
  const exams = new Exams(seed)
  const linesOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [])
  const of = `what serves, configuration ${untrainedRankConfig.version}`
  const ask = keepFigures(
    (over, slice) => exams.ask(over, slice, tuned.chosen),
    of,
    linesOf(kept),
    (line) => appendFileSync(kept, `${line}\n`),
  )
  const before = against === undefined ? null : figuresOf(linesOf(against))
  const rows: string[][] = []
  for (const over of read.sets) {
    for (const slice of asked) {
      const now = await ask(over, slice, tuned.chosen)
      const then = before?.get(`${over.name}, ${slice}`)
      const change = then && pairedGain(then, now)
      const figures = [mean(now.ndcg).toFixed(4), then ? mean(then.ndcg).toFixed(4) : '']
      rows.push([over.name, slice, ...figures, change ? `${signed(change.mean)} ± ${change.error.toFixed(4)}` : ''])
      console.error(rows.at(-1)?.join(' · '))
    }
  }
  console.log(markdown(['set', 'slice', 'NDCG@10', 'before', 'difference'], rows))
}

/** Set and slice → figures. The values behind them are those the other commit served. */
function figuresOf(lines: readonly string[]) {
  const read = lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { key?: string; user: number[]; ndcg: number[] })
  return new Map(
    read.flatMap(({ key, ...figures }) => (key ? [[key.slice(0, key.indexOf(', {')), figures] as const] : [])),
  )
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`

function readArgs(args: string[]) {
  const text = { type: 'string' } as const
  const options = { kept: text, against: text, sets: text, slices: text, unrated: text } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [folder, ...rest] = positionals
  if (!folder || rest.length > 0 || !values.kept) throw new RatingFormatError(usage)
  const all: readonly Slice[] = [...slices, ...testSlices]
  const asked = values.slices?.split(',') ?? all
  const sets = values.sets?.split(',') ?? ['first', 'whole']
  const unknown = [
    ...asked.filter((name) => !all.includes(name as Slice)),
    ...sets.filter((name) => !['first', 'whole'].includes(name)),
  ]
  if (unknown.length > 0) throw new RatingFormatError(`"${unknown.join('", "')}" is not known\n${usage}`)
  return {
    folder,
    kept: values.kept,
    against: values.against,
    sets,
    asked: asked as Slice[],
    unrated: Number(values.unrated ?? 0),
  }
}
