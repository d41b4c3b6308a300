// npm run finetune -- start chat|preferences [--model NAME] [--suffix WORD]   begins a training at the model's server
// npm run finetune -- status                                                  how trainings are, and what came of them
import './support/load-env'
import { parseArgs } from 'node:util'
import { readModelSettings } from '../lib/ai/server/settings'
import { parseEnv } from '../lib/env'
import { kindNames } from '../lib/fine-tuning/formats'
import { createService } from '../lib/fine-tuning/service'
import { withDatabase } from './database/with-database'
import { begin, status } from './fine-tuning/trainings'
import { runCommand } from './support/terminal'

const usage = `npm run finetune -- start ${kindNames.join('|')} [--model NAME] [--suffix WORD], or status`

runCommand(async () => {
  const options = { model: { type: 'string' }, suffix: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [verb, named, ...more] = positionals
  const kind = kindNames.find((name) => name === named)
  const isSound = verb === 'start' ? kind !== undefined : verb === 'status' && named === undefined
  if (more.length > 0 || !isSound) throw new Error(`Say what to do: ${usage}`)
  if (values.suffix !== undefined && !/^[\w-]{1,40}$/.test(values.suffix))
    throw new Error('A suffix is a word of at most 40 letters, digits, - and _.')
  // Not env(): it would keep the environment as it is before the database has told its address.
  const { server } = readModelSettings(parseEnv(process.env), values.model)
  if (!server) throw new Error('No model is configured: set OPENAI_API_KEY or OPENAI_BASE_URL (docs/models.md).')
  const site = { service: createService(server), host: new URL(server.address).host }
  const lines = await withDatabase('npm run finetune', () =>
    kind ? begin(site, { kind, model: server.name, suffix: values.suffix ?? '' }) : status(site),
  )
  console.log(lines.join('\n'))
})
