// npm run prompts -- pull|push|check [FOLDER] [--force]   prompts as files, so that they can live in a repository
// npm run prompts -- try [TEXT …] [--people N] [--films N] [--max-tokens N]   texts to begin from, tried with the site's model
import './support/load-env'
import { parseArgs } from 'node:util'
import { withDatabase } from './database/with-database'
import { checkFolder } from './prompts/check'
import { pull } from './prompts/pull'
import { push } from './prompts/push'
import { tryOut } from './prompts/try'
import { runCommand } from './support/terminal'

const usage =
  'npm run prompts -- pull|push|check [FOLDER] [--force], or try [TEXT …] [--people N] [--films N] [--max-tokens N]'

/** A whole number from 1 on, or what is usual. */
function countOf(given: string | undefined, usual: number): number {
  if (given !== undefined && !/^[1-9]\d{0,5}$/.test(given)) throw new Error(`A count is a number from 1 on: ${usage}`)
  return given === undefined ? usual : Number(given)
}

runCommand(async () => {
  const count = { type: 'string' } as const
  const options = { force: { type: 'boolean' }, people: count, films: count, 'max-tokens': count } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const [verb, ...words] = positionals
  if (verb === 'try') {
    const limits = {
      people: countOf(values.people, 5),
      films: countOf(values.films, 24),
      maxTokens: countOf(values['max-tokens'], 1600),
    }
    return withDatabase('npm run prompts', () => tryOut(words, limits))
  }
  const [folder = 'prompts', ...more] = words
  const force = values.force === true
  if (!verb || more.length > 0 || !['pull', 'push', 'check'].includes(verb)) throw new Error(`Say what to do: ${usage}`)
  if (verb === 'check') return console.log(checkFolder(folder))
  const lines = await withDatabase('npm run prompts', () => (verb === 'pull' ? pull : push)(folder, force))
  console.log(lines.join('\n'))
})
