/** npm run train -- --ratings DIR --out FILE [--threads N]: trains the item model and packs it into one file. */

import { renameSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { encodeArtefact } from '../lib/recommender/artefact'
import { tunedOptions } from '../lib/recommender/engine-options'
import { RatingFormatError } from '../lib/recommender/evaluation/parse-ratings'
import { likesAndGram } from '../lib/recommender/evaluation/trainer'
import { toItemModel } from '../lib/recommender/models/item-rows'
import { packModel } from '../lib/recommender/pack-model'
import { readRatings } from './read-ratings'
import { trainInThreads } from './train-in-threads'

async function main() {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { ratings: text, out: text, threads: text } })
  const threads = Number(values.threads ?? availableParallelism())
  if (!values.ratings || !values.out)
    throw new RatingFormatError('Usage: npm run train -- --ratings DIR --out FILE [--threads N]')
  if (!Number.isInteger(threads) || threads < 1) throw new RatingFormatError('--threads is a whole number from 1')
  const set = readRatings(values.ratings)
  const started = performance.now()
  const { gram } = likesAndGram(
    { set, train: Int32Array.from(set.user.keys()), seed: 1, options: tunedOptions },
    tunedOptions.contentWeight,
  )
  const cancel = new AbortController()
  process.once('SIGINT', () => cancel.abort(new RatingFormatError('cancelled; nothing was written')))
  const onProgress = (films: number) => process.stderr.write(`\r${films} of ${gram.size} films`)
  const targets = await trainInThreads(gram, tunedOptions, { threads, signal: cancel.signal, onProgress })
  const description = {
    kind: 'item-model',
    options: tunedOptions,
    ratings: set.user.length,
    people: set.userIds.length,
  }
  const bytes = encodeArtefact(packModel(toItemModel(set.filmIds, targets), description))
  // Written beside and renamed, so that a reader never meets half a file.
  writeFileSync(`${values.out}.part`, bytes)
  renameSync(`${values.out}.part`, values.out)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `\nWrote ${values.out}: ${set.filmIds.length} films, ${bytes.length} bytes, ${seconds} s on ${threads} threads`,
  )
}

main().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error
  const expected = error instanceof RatingFormatError || 'code' in error
  console.error(expected ? error.message : error)
  process.exit(expected ? 2 : 1)
})
