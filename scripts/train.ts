// npm run train                                 trains on the site's own data; see docs/training.md
// npm run train -- --ratings DIR --out FILE     on a MovieLens folder, into a file
import './support/load-env'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { RatingFormatError } from '../lib/recommender/evaluation/parse-ratings'
import { onStop } from './support/shutdown'
import { runCommand } from './support/terminal'
import { trainFromFiles } from './train/from-files'
import { trainOnSite } from './train/on-site'

const usage = `Usage: npm run train [-- --full] [--threads N]
       npm run train -- --ratings DIR --out FILE [--threads N]`

/** Nothing was trained: another training runs, there is too little to learn from, or an admin stopped it. */
const NOTHING_TRAINED = 2

runCommand(async () => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { ratings: text, out: text, threads: text, full: { type: 'boolean' } } })
  const { ratings, out, full = false } = values
  const threads = Number(values.threads ?? availableParallelism())
  if (!Number.isInteger(threads) || threads < 1) throw new RatingFormatError('--threads is a whole number from 1')
  if (Boolean(ratings) !== Boolean(out) || (ratings && full)) throw new RatingFormatError(usage)

  const cancel = new AbortController()
  const training =
    ratings && out ? trainFromFiles(ratings, out, threads, cancel.signal) : trainOnSite(threads, full, cancel.signal)
  // On Ctrl-C the threads end and the lease is given back before the database goes.
  const cancelled = new RatingFormatError('Cancelled; nothing was replaced.')
  onStop(async () => {
    cancel.abort(cancelled)
    await training.catch((error: unknown) => error === cancelled && console.error(`\n${cancelled.message}`))
  })
  const outcome = await training
  if (outcome && ['busy', 'too-little', 'stopped'].includes(outcome.kind)) process.exitCode = NOTHING_TRAINED
}, exitCodeOf)

function exitCodeOf(error: unknown): number {
  const expected = error instanceof RatingFormatError || (error instanceof Error && 'code' in error)
  return expected ? NOTHING_TRAINED : 1
}
