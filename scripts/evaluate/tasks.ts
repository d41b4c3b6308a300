/** npm run evaluate -- tasks DIR | --site [--people 100] [--only a,b] [--model] [--sentences N] [--json FILE] [--seed 1] */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { timeoutsOf } from '../../lib/ai/call-clock'
import { configuredModel } from '../../lib/ai/server/models'
import { saveMeasured } from '../../lib/ai/server/mutations'
import { filmsOfRecords } from '../../lib/catalog/ranked-film'
import { readCatalog } from '../../lib/catalog/read-catalog'
import { snapshotOf } from '../../lib/catalog/snapshot'
import { env } from '../../lib/env'
import { rankConfigFor } from '../../lib/recommender/config/rank-config'
import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import {
  type TaskName,
  type TaskResult,
  taskNames,
  taskTable,
  type Verdict,
  verdictLine,
  verdictOf,
} from '../../lib/recommender/evaluation/tasks/task-result'
import { seededRandom, shuffled } from '../../lib/recommender/matrix/random'
import { listsTask, starsTask } from '../../lib/trials/tasks/star-and-list-tasks'
import { reasonsTask, summariesTask } from '../../lib/trials/tasks/text-tasks'
import { type ReadSentence, tasteTask, wishesTask } from '../../lib/trials/tasks/wishes-task'
import type { TaskWorld } from '../../lib/trials/tasks/world'
import { keptWish } from '../../lib/wishes/kept-wish'
import { emptyWish } from '../../lib/wishes/schema'
import { readConversations, turnsOf } from '../../testing/tables/conversation-table'
import { judge, readTable } from '../../testing/tables/wish-table'
import { readTokens } from '../../testing/wish-lexicon'
import { withDatabase } from '../database/with-database'
import { readRatings } from '../support/read-ratings'
import '../support/load-env'
import { readSite } from './site'

const usage = `Usage: npm run evaluate -- tasks DIR | --site [options]
  DIR            a MovieLens folder, of whose films those of the catalog are asked about
  --people N     how many are asked about in each task (default 100)
  --only LIST    ${taskNames.join(', ')}
  --model        ask the configured model too (OPENAI_API_KEY …), without and with tools; costs tokens
  --sentences N  so many drawn from the tables of wishes (default: all, with --model 60)
  --json FILE    every figure and verdict
  --seed N       default 1`

export async function evaluateTasksCommand(args: string[]): Promise<void> {
  const { folder, isSite, people, only, isModel, sentences, json, seed } = readArgs(args)
  const configured = isModel ? configuredModel(env()) : null
  if (isModel && !configured) throw new RatingFormatError('--model: no model is configured (OPENAI_API_KEY)')
  const asked = configured && {
    model: configured.model,
    timeouts: timeoutsOf(env()),
    now: () => performance.now(),
    onFault: (line: string) => console.error(`model fault: ${line}`),
  }
  const world = await readWorld(folder, isSite)
  const options = { people, seed, asked, onProgress: (line: string) => console.error(line) }
  const tasks: Record<TaskName, () => Promise<(TaskResult | null)[]>> = {
    rating: async () => [await starsTask(world, options)],
    direct: async () => [await listsTask(world, 'direct', options)],
    sequential: async () => [await listsTask(world, 'sequential', options)],
    explanation: async () => [await reasonsTask(world, options)],
    summary: async () => [await summariesTask(world, options)],
    wishes: async () => [
      await wishesTask(world, { ...readSentences(sentences, seed), judge: judgeTokens }, options),
      tasteTask(world, options),
    ],
  }
  const verdicts: Partial<Record<TaskName, Verdict>> = {}
  const results: TaskResult[] = []
  for (const task of only) {
    const found = (await tasks[task]()).filter((result) => result !== null)
    for (const result of found)
      console.log(`\n${result.title}\n${result.note ? `${result.note}\n` : ''}\n${taskTable(result)}`)
    if (found.length === 0) console.log(`\n${task}: nobody wrote anything of these films; not measured.`)
    const verdict = found[0] ? verdictOf(found[0]) : null
    if (verdict) verdicts[task] = verdict
    results.push(...found)
  }
  console.log(`\n${only.map((task) => verdictLine(task, verdicts[task] ?? null)).join('\n')}`)
  if (json) writeFileSync(json, `${JSON.stringify({ seed, people, verdicts, results }, null, 2)}\n`)
  const server = configured?.server
  if (server && Object.keys(verdicts).length > 0) {
    await withDatabase('npm run evaluate', () => saveMeasured(server, verdicts))
    console.log(`\nKept for ${server.name}: the site goes by it from now on (docs/ask.md).`)
  }
}

function readArgs(args: string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { people: text, only: text, sentences: text, json: text, seed: text, model: flag, site: flag },
  })
  const [folder, ...rest] = positionals
  if (rest.length > 0 || Boolean(folder) === values.site) throw new RatingFormatError(usage)
  const whole = (name: 'people' | 'sentences' | 'seed', fallback: number) => {
    const number = values[name] === undefined ? fallback : Number(values[name])
    if (!Number.isInteger(number) || number < 1) throw new RatingFormatError(`--${name} is a whole number from 1 on`)
    return number
  }
  const only = taskNames.filter((task) => !values.only || values.only.split(',').includes(task))
  if (only.length === 0) throw new RatingFormatError(`--only is of ${taskNames.join(', ')}`)
  return {
    folder: folder ?? '',
    isSite: values.site,
    only,
    people: whole('people', 100),
    isModel: values.model,
    sentences: whole('sentences', values.model ? 60 : 10_000),
    json: values.json,
    seed: whole('seed', 1),
  }
}

async function readWorld(folder: string, isSite: boolean): Promise<TaskWorld> {
  const { films } = readCatalog(join(process.cwd(), 'prisma/catalog'))
  const catalog = snapshotOf(filmsOfRecords(films))
  const full = isSite ? await readSite() : readRatings(folder)
  const bySlugRow = films.map(({ slug }) => catalog.bySlug(slug)?.id ?? 0)
  const rows = films.flatMap(({ ids }, row): [number, number][] => (ids.movieLens ? [[ids.movieLens, row]] : []))
  const { set, catalogRow } = ratingsOfCatalog(
    full,
    isSite ? new Map(films.map((_film, row) => [row + 1, row])) : new Map(rows),
  )
  const filmOf = (row: number) => {
    const film = catalog.films.get(bySlugRow[catalogRow[row] ?? 0] ?? 0)
    if (!film) throw new Error(`no film ${row}`)
    return film
  }
  const idOfMovie = new Map(Array.from(set.filmIds, (movie, row) => [movie, filmOf(row).id]))
  console.error(`${set.user.length} ratings of ${set.filmIds.length} films by ${set.userIds.length} people`)
  return {
    set,
    catalog,
    filmOf,
    engine: { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' },
    notes: isSite ? new Map() : notesIn(folder, idOfMovie),
  }
}

/** Tags of a MovieLens folder: what people wrote of films there. */
function notesIn(folder: string, idOf: ReadonlyMap<number, number>): Map<number, string[]> {
  const file = join(folder, 'tags.csv')
  const notes = new Map<number, string[]>()
  if (!existsSync(file)) return notes
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [, movie, tag] = /^\d+,(\d+),"?(.*?)"?,\d+\s*$/.exec(line) ?? []
    const id = idOf.get(Number(movie))
    if (id && tag) notes.set(id, [...(notes.get(id) ?? []), tag])
  }
  return notes
}

/** Every turn of 150 conversations and the sentences of a table, none written by who built the reader; some, drawn. */
function readSentences(most: number, seed: number): { sentences: ReadSentence[]; what: string } {
  const sentence = (said: string, tokens: readonly string[], expected: readonly string[]): ReadSentence => ({
    said,
    wish: keptWish(tokens.filter((token) => !token.startsWith('ask:'))) ?? emptyWish,
    expected,
  })
  const conversations = ['conversations.jsonl', 'conversations.unseen7.jsonl'].flatMap(readConversations)
  const turns = turnsOf(conversations).map(({ row, read }) => sentence(row.said, read, row.tokens))
  const phrasings = readTable('phrasings.unseen6.jsonl').map(({ said, tokens }) =>
    sentence(said, readTokens(said), tokens),
  )
  const all = shuffled([...turns, ...phrasings], seededRandom(seed))
  const asked = all.length > most ? `${most} drawn of ` : ''
  return {
    sentences: all.slice(0, most),
    what: `the whole wish after each of ${asked}${turns.length} turns of ${conversations.length} conversations and ${phrasings.length} sentences`,
  }
}

function judgeTokens(expected: readonly string[], tokens: readonly string[]) {
  const { wrong, missing } = judge({ said: '', tokens: [...expected] }, tokens)
  return { right: tokens.length - wrong.length, wrong: wrong.length, missing: missing.length }
}
