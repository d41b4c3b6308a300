/** npm run evaluate -- cold DIR [--sets first,whole] [--parts N | --test] [--number PATH --values A,B]   people no model has seen beside popularity */
import { parseArgs } from 'node:util'
import { coldPeople } from '../../lib/recommender/evaluation/cold/cold-people'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { markdown, signed, withError } from '../../lib/recommender/evaluation/report'
import { coldFolds, coldPlan } from '../../lib/recommender/evaluation/split'
import { numberAt, withNumber } from '../../lib/recommender/evaluation/tune/values'
import tuned from '../../lib/recommender/tuned.json'
import { readTuningSets } from './tuning-sets'

const usage = `evaluate -- cold takes DIR and
  --sets first,whole the ratings over our first 1,275 films, and over all of their own; both without it
  --parts N          all but the test people of B in so many parts, each asked of models of the others (default 4)
  --test             instead: the test people of B
  --number PATH      of lib/recommender/tuned.json ("ranking.likedShare.people"), and
  --values A,B       what to try for it beside what serves`

const seed = 1

export async function evaluateColdCommand(args: string[]): Promise<void> {
  const { folder, names, parts, test, number, tried } = readArgs(args)
  const { sets } = await readTuningSets(folder, names)
  for (const over of sets) {
    const plans = test ? [coldPlan(over.set, seed)] : coldFolds(over.set, seed, parts)
    const results = await coldPeople(over, plans, tried, (line) => console.error(line))
    tried.forEach((values, at) => {
      const rows = (results[at] ?? []).map(({ label, people, served, popularity, difference }) => [
        label,
        String(people),
        withError(served),
        withError(popularity),
        signed(difference),
      ])
      const of = number ? `, ${number} ${numberAt(values, number)}` : ''
      const header = ['known', 'people', 'NDCG@10', 'popularity', 'difference']
      console.log(`\n${over.name}, ${test ? 'test people' : `${parts} parts`}${of}\n\n${markdown(header, rows)}`)
    })
  }
}

function readArgs(args: string[]) {
  const text = { type: 'string' } as const
  const options = {
    sets: text,
    parts: text,
    number: text,
    values: text,
    test: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [folder, ...rest] = positionals
  const parts = Number(values.parts ?? 4)
  const names = values.sets?.split(',') ?? ['first', 'whole']
  const numbers = values.values?.split(',').map(Number) ?? []
  const isSound = Number.isInteger(parts) && parts > 1 && numbers.every(Number.isFinite)
  if (!folder || rest.length > 0 || !isSound || (values.number === undefined) !== (numbers.length === 0))
    throw new RatingFormatError(usage)
  const { number, test } = values
  const others = number === undefined ? [] : numbers.map((value) => withNumber(tuned.chosen, number, value))
  return { folder, names, parts, test, number, tried: [tuned.chosen, ...others] }
}
