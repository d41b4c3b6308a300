// npm run prompts -- pull|push|check [FOLDER] [--force]   prompts as files, so that they can live in a repository
import './support/load-env'
import { parseArgs } from 'node:util'
import { withDatabase } from './database/with-database'
import { checkFolder } from './prompts/check'
import { pull } from './prompts/pull'
import { push } from './prompts/push'
import { runCommand } from './support/terminal'

const usage = 'npm run prompts -- pull|push|check [FOLDER] [--force]'

runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { force: { type: 'boolean' } } })
  const [verb, folder = 'prompts', ...more] = positionals
  const force = values.force === true
  if (!verb || more.length > 0 || !['pull', 'push', 'check'].includes(verb)) throw new Error(`Say what to do: ${usage}`)
  if (verb === 'check') return console.log(checkFolder(folder))
  const lines = await withDatabase('npm run prompts', () => (verb === 'pull' ? pull : push)(folder, force))
  console.log(lines.join('\n'))
})
