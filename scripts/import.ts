// npm run import -- COMMAND …   brings films and ratings in from files; see docs/import.md
import './load-env'
import { runDataset, runRemove } from './import/dataset'
import { runFilms } from './import/films'
import { runMatchReport } from './import/match-report'
import { runRatings, runUndo } from './import/ratings'
import { runCommand } from './terminal'

const usage = `Usage: npm run import -- COMMAND
  letterboxd FILE --user EMAIL    a person's own ratings; also imdb, trakt and movielens-export; --dry-run only looks
  films FILE                      films for the catalog, from JSON, JSON lines or CSV; --dry-run only looks
  movielens DIR|ZIP               a MovieLens data set (latest-small, 1m, 20m, 32m) for the collaborative model
  remove [NAME]                   takes such a data set out again; without a name it lists them
  undo [ID] --user EMAIL          takes such an import back; without an id it lists them
  match-report DIR                how well titles find their films, on a MovieLens folder with links.csv`

const commands: Record<string, (args: string[]) => Promise<void>> = {
  letterboxd: runRatings('letterboxd'),
  imdb: runRatings('imdb'),
  trakt: runRatings('trakt'),
  'movielens-export': runRatings('movielens'),
  films: runFilms,
  movielens: runDataset,
  remove: runRemove,
  undo: runUndo,
  'match-report': runMatchReport,
}

runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2)
  const command = commands[name]
  if (!command) throw new Error(name ? `There is no import "${name}".\n\n${usage}` : usage)
  await command(args)
})
