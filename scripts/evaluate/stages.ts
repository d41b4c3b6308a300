/** npm run evaluate -- stages DIR [--sets first,grown,whole] [--json FILE]   what serves, stage by stage, on A, D and B by k */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { MAX_CANDIDATES, SLATE_SIZE } from '../../lib/prompts/parts/limits'
import { orderOfDay, passedOver } from '../../lib/recommendations/passed-over'
import {
  evaluateStages,
  type LaterDay,
  type StagedSet,
  type StageRow,
} from '../../lib/recommender/evaluation/by-stage/stage-rows'
import { ratingsOfCatalog } from '../../lib/recommender/evaluation/content/catalog-set'
import { listOnCatalog, trainOnCatalog } from '../../lib/recommender/evaluation/content/content-trainers'
import { inIdsOfSet } from '../../lib/recommender/evaluation/content/in-ids-of-set'
import { RatingFormatError } from '../../lib/recommender/evaluation/parse-ratings'
import { markdown, withError } from '../../lib/recommender/evaluation/report'
import { listOverOwnFilms, trainModels } from '../../lib/recommender/evaluation/served-recommender'
import { readRatings } from '../support/read-ratings'
import { contentCatalog } from './content'

const setNames = ['first', 'grown', 'whole']

export async function evaluateStagesCommand(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const options = { sets: text, json: text } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const [folder, ...rest] = positionals
  const names = values.sets?.split(',') ?? setNames
  if (!folder || rest.length > 0 || names.some((name) => !setNames.includes(name)))
    throw new RatingFormatError('evaluate -- stages takes DIR [--sets first,grown,whole] [--json FILE]')
  const measured: { set: string; rows: StageRow[] }[] = []
  for (const name of names) {
    const over = await stagedSet(folder, name)
    const rows = await evaluateStages(over, { seed: 1, later: fourthDay, onProgress: (line) => console.error(line) })
    const labels = (rows[0]?.columns ?? []).map(({ label }) => label)
    const cells = rows.map((row) => [row.name, ...row.columns.map(({ ndcg10 }) => withError(ndcg10))])
    console.log(`\n${over.name}\n\n${markdown(['NDCG@10', ...labels], cells)}`)
    measured.push({ set: over.name, rows })
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`)
}

const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'] as const

/** The list of the fourth day of somebody who opened nothing of the lists of three days. */
const fourthDay: LaterDay = (draw) => {
  const shown = new Map<number, string[]>()
  const listOf = (day: string, seed: number) => {
    const passed = (filmId: number) => passedOver({ filmId, days: shown.get(filmId) ?? [], openedOn: null }, day)
    const resting = [...shown.keys()].filter((filmId) => passed(filmId).restsUntil !== null)
    const drawn = draw({ without: resting, seed }).slice(0, MAX_CANDIDATES)
    return orderOfDay(drawn, (filmId) => passed(filmId).times)
  }
  for (const [at, day] of days.slice(0, -1).entries())
    for (const { filmId } of listOf(day, at + 1).slice(0, SLATE_SIZE))
      shown.set(filmId, [...(shown.get(filmId) ?? []), day])
  return listOf(days[3], days.length)
}

async function stagedSet(folder: string, name: string): Promise<StagedSet> {
  const full = readRatings(folder)
  if (name === 'whole') {
    return {
      name: `all ${full.filmIds.length.toLocaleString('en')} films of the set`,
      set: full,
      train: (input) => trainModels(input),
      lists: (models, config, { rankable }) => listOverOwnFilms(full, models, config, rankable),
    }
  }
  const { catalog, films, rowOfMovie } = await contentCatalog(name === 'grown')
  const mapped = ratingsOfCatalog(full, rowOfMovie)
  const withoutSeries = { ...catalog, index: { ...catalog.index, series: [] } }
  return {
    name:
      name === 'grown'
        ? `the catalog as it has grown, ${films.length.toLocaleString('en')} films`
        : 'the first 1,275 films',
    set: mapped.set,
    train: (input) => trainOnCatalog(catalog, mapped, input),
    lists: (models, config, { rankable }, rules) =>
      inIdsOfSet(
        listOnCatalog(rules ? catalog : withoutSeries, mapped, config, rankable, models),
        catalog.index,
        mapped,
      ),
  }
}
