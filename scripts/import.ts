// npm run import -- COMMAND …   brings films and ratings in from files; see docs/import.md
import './support/load-env'
import { runDataset, runRemove } from './import/dataset'
import { runFilms } from './import/films'
import { runMatchReport } from './import/match-report'
import { runRatings, runUndo } from './import/ratings'
import { runCommand } from './support/terminal'

const usage = `Usage: npm run import -- COMMAND
  ratings FILE --user EMAIL       what a person rated, saw and wants, as any site exports it; --dry-run only looks,
                                  --scale 5|10|100, --best highest|lowest and --role seen|want|liked where
                                  the file does not say; --column NAME=FIELD where a column was read wrongly
  letterboxd FILE --user EMAIL    the same, refused when it comes from elsewhere; also imdb, trakt, movielens-export
  films FILE                      films for the catalog, from JSON, JSON lines or CSV; --dry-run only looks,
                                  --column NAME=FIELD says what a column is, --word WORD=ID what a word is, as often
                                  as needed; --kind ID is the kind of rows that name none
  movielens DIR|ZIP               a MovieLens data set (latest-small, 1m, 20m, 32m) for the collaborative model
  remove [NAME]                   takes such a data set out again; without a name it lists them
  undo [ID] --user EMAIL          takes such an import back; without an id it lists them
  match-report DIR                how well titles find their films, on a MovieLens folder with links.csv`

const commands: Record<string, (args: string[]) => Promise<void>> = {
  ratings: runRatings(null),
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
