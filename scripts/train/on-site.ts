import { jobHere } from '../../lib/engine/training/job/job-here'
import { sentenceOf, type TrainingOutcome } from '../../lib/engine/training/outcome'
import { trainSite } from '../../lib/engine/training/train-site'
import { withDatabase } from '../database/with-database'
import { trainInThreads } from './in-threads'

/** Trains on the site's own database; the sites that run on it take the result up within half a minute. */
export async function trainOnSite(threads: number, full: boolean, signal: AbortSignal): Promise<TrainingOutcome> {
  return withDatabase('npm run train', async () => {
    const outcome = await trainSite({
      runJob: jobHere(trainInThreads(threads)),
      full,
      signal,
      onProgress: showProgress,
    })
    if (process.stderr.isTTY) process.stderr.write('\n')
    console.log(sentenceOf(outcome))
    if ('bytes' in outcome) {
      const { mode, why, seconds } = outcome.description
      const spent = Object.entries(seconds).map(([part, value]) => `${part} ${value.toFixed(1)} s`)
      console.log(`${mode} training (${why}): ${spent.join(', ')}; ${outcome.bytes.toLocaleString('en')} bytes`)
      console.log(`Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
    }
    return outcome
  })
}

let shown = ''

function showProgress({ stage, done, total }: { stage: string; done: number; total: number }) {
  const line = total > 0 ? `${stage}: ${done} of ${total} films` : stage
  if (process.stderr.isTTY) process.stderr.write(`\r  ${line}\u001B[K`)
  else if (stage !== shown) process.stderr.write(`  ${line}\n`)
  shown = stage
}
