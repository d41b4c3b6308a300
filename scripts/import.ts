// npm run import -- COMMAND …   brings films and ratings in from files; see docs/import.md
import './load-env'
import { runMatchReport } from './import/match-report'
import { runCommand } from './terminal'

const usage = `Usage: npm run import -- COMMAND
  match-report DIR                how well titles find their films, on a MovieLens folder with links.csv`

const commands: Record<string, (args: string[]) => Promise<void>> = {
  'match-report': runMatchReport,
}

runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const command = commands[name]
  if (!command) throw new Error(name ? `There is no import "${name}".\n\n${usage}` : usage)
  await command(args)
})
