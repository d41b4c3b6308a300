/** npm run evaluate -- trials DIR [--only NAME | --combiner [--whole]]   other models of who likes what, on the validation slice */
import { parseArgs } from 'node:util'
import { evaluateCombiner, ownCatalog } from '../../lib/recommender/evaluation/combiner/evaluate-combiner'
import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import { evaluateTrials } from '../../lib/recommender/evaluation/content/trials'
import { meanWithError } from '../../lib/recommender/evaluation/metrics'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { markdown } from '../../lib/recommender/evaluation/report'
import { readRatings } from '../support/read-ratings'
import { contentCatalog } from './content'

export async function evaluateTrialsCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string' }, combiner: { type: 'boolean' }, whole: { type: 'boolean' } },
  })
  const [folder] = positionals
  if (!folder || positionals.length > 1)
    throw new RatingFormatError('evaluate -- trials takes DIR [--only NAME | --combiner [--whole]]')
  if (values.combiner && values.whole) return printCombiner(ownCatalog(readRatings(folder)))
  const { catalog, rowOfMovie } = await contentCatalog(false)
  const mapped = ratingsOfCatalog(readRatings(folder), rowOfMovie)
  if (values.combiner) return printCombiner({ catalog, mapped })
  const results = await evaluateTrials(catalog, mapped, {
    seed: 1,
    now: () => performance.now(),
    onProgress: (line) => console.error(line),
    only: values.only,
  })
  const served = results[0]?.groups[0]?.ndcgByPerson ?? []
  const rows = results.map(({ model, groups }) => {
    const ndcg = groups[0]?.ndcgByPerson ?? []
    const paired = meanWithError(ndcg.map((value, person) => value - (served[person] ?? 0)))
    return [model, words(meanWithError(ndcg)), model === 'served' ? '' : words(paired)]
  })
  console.log(markdown(['model', 'NDCG@10', 'against served'], rows))
}

/** Weights of the parts of the score, learned in pairs, against those that serve. */
async function printCombiner({ catalog, mapped }: ReturnType<typeof ownCatalog>) {
  const { weights, slices } = await evaluateCombiner(catalog, mapped, {
    seed: 1,
    onProgress: (line) => console.error(line),
  })
  const weighed = weights.map(({ kind, usual, growth }) => [kind, usual.toFixed(3), growth.toFixed(3)])
  console.log(`${markdown(['part', 'counts', 'more at sixteen times the likes'], weighed)}\n`)
  const rows = slices.map(({ slice, served, learned, change }) => [slice, words(served), words(learned), words(change)])
  console.log(markdown(['slice', 'served', 'learned', 'difference'], rows))
}

const words = ({ mean, standardError }: { mean: number; standardError: number }) =>
  `${mean.toFixed(4)} ± ${standardError.toFixed(4)}`
