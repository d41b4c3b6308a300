// npm run privacy -- prove RECEIPT   looks everywhere for somebody who was erased; RECEIPT is the code or a file that holds it
import './support/load-env'
import { existsSync, readFileSync } from 'node:fs'
import { countFineTunesBefore } from '../lib/fine-tuning/queries'
import { gorseKnows } from '../lib/gorse/knows-person'
import { findTraces, isNotedAsErased, modelsSince } from '../lib/privacy/erasure/find-traces'
import { type ErasureReceipt, readReceipt } from '../lib/privacy/erasure/receipt'
import { withDatabase } from './database/with-database'
import { runCommand } from './support/terminal'

const usage = 'npm run privacy -- prove RECEIPT'

const modelWords = {
  none: 'Models: none serve.',
  since: 'Models: those that serve were trained since, without them.',
  before:
    'Models: those that serve were trained before. They hold sums and no person; the next training leaves them out.',
} as const

async function prove(receipt: ErasureReceipt): Promise<void> {
  const rows = Object.values(receipt.erased).reduce((sum, count) => sum + count, 0)
  console.log(`The receipt is ours: ${rows} rows were erased on ${receipt.erasedAt}.`)
  const { traces, tables } = await findTraces(receipt)
  const gorse = receipt.gorse ? await gorseKnows(receipt.gorse) : null
  for (const { table, what } of traces) console.log(`FOUND: their ${what} stands in the table ${table}.`)
  if (gorse) console.log('FOUND: Gorse still knows them.')
  console.log(`Tables: ${tables} that can hold text were read, lists and what they were written from among them.`)
  console.log(gorse === null ? 'Gorse: does not serve.' : 'Gorse: was asked.')
  console.log(modelWords[await modelsSince(receipt)])
  const trained = await countFineTunesBefore(new Date(receipt.erasedAt))
  if (trained > 0)
    console.log(
      `Language models: ${trained} trained here before hold what they learnt; deleting them at their server is the way back.`,
    )
  console.log('Caches: kept in the memory of running servers only, by the id of whoever asks; a restart empties them.')
  console.log(
    (await isNotedAsErased(receipt))
      ? 'Backups: a restored one erases them again.'
      : 'Backups: the note that they were erased is GONE; a restored backup would bring them back.',
  )
  if (traces.length > 0 || gorse) throw new Error('Something of them is left.')
  console.log('Nothing of them is left.')
}

runCommand(async () => {
  const [verb, given] = process.argv.slice(2)
  if (verb !== 'prove' || !given) throw new Error(`Say what to do: ${usage}`)
  await withDatabase('npm run privacy', async () => {
    const receipt = readReceipt(existsSync(given) ? readFileSync(given, 'utf8') : given)
    if (!receipt) throw new Error('That is no receipt of this site, or it was changed.')
    await prove(receipt)
  })
})
