import { readCatalog } from '../lib/catalog/read-catalog'
import type { Engine } from '../lib/engine/get-engine'
import { rankConfigFor } from '../lib/recommender/config/rank-config'
import { markdown } from '../lib/recommender/evaluation/report'
import { controlTable, measureControls } from '../lib/trials/controls/report-controls'
import { scriptPeople } from '../lib/trials/controls/scripted-people'
import { shippedCatalogOf } from '../lib/trials/personas/shipped-catalog'

const people = 200

/** npm run bench -- controls [--misses]: what each control of the taste page does to the lists of scripted people. */
export function benchControls(flags: readonly string[]) {
  const { catalog } = shippedCatalogOf(readCatalog('prisma/catalog').films)
  const engine: Engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' }
  const figures = measureControls({ catalog, engine }, scriptPeople(catalog, people))
  const { header, rows } = controlTable(figures)
  console.log(`${people} people, ${catalog.films.size} films, nothing trained; films among the first eight\n`)
  console.log(markdown(header, rows))
  if (!flags.includes('--misses')) return
  for (const { control, effects } of figures) {
    for (const { personId, what, ...counts } of effects.filter(({ holds }) => !holds))
      console.log(`${control.name}: ${personId}, ${what}, ${counts.without} without, ${counts.with} with it`)
  }
}
