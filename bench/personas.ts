import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalog } from '../lib/catalog/read-catalog'
import type { Engine } from '../lib/engine/get-engine'
import { rankConfigFor } from '../lib/recommender/config/rank-config'
import { markdown } from '../lib/recommender/evaluation/report'
import { measurePersona } from '../lib/trials/personas/measure-personas'
import { personaTable, personTable } from '../lib/trials/personas/report-personas'
import { personas } from '../lib/trials/personas/schema'
import { shippedCatalogOf } from '../lib/trials/personas/shipped-catalog'

/** npm run bench -- personas [--extra | --held-out | --held-out-2] [--titles]: what synthetic people are served, on the catalog we ship. */
export function benchPersonas(flags: readonly string[]) {
  const file = flags.includes('--extra')
    ? 'extra-tuning'
    : (['held-out', 'held-out-2'].find((name) => flags.includes(`--${name}`)) ?? 'tuning')
  const people = personas.parse(JSON.parse(readFileSync(join('lib/trials/personas', `${file}.json`), 'utf8')))
  const shipped = shippedCatalogOf(readCatalog('prisma/catalog').films)
  const engine: Engine = { models: {}, config: rankConfigFor({}), artefactId: null, recommender: 'local' }
  const results = people.map((person) => measurePersona(person, shipped, engine))
  const counting = results.filter(({ counts }) => counts).length
  console.log(
    `${people.length} people (${file}), ${counting} count; ${shipped.catalog.films.size} films, nothing trained\n`,
  )
  for (const { header, rows } of [personaTable(results), personTable(results)])
    console.log(`${markdown(header, rows)}\n`)
  if (!flags.includes('--titles')) return
  for (const { person, measured } of results) {
    for (const { stage, row, filmIds } of measured) {
      if (row !== 'as served') continue
      const titles = filmIds.map((id) => {
        const film = shipped.catalog.films.get(id)
        return `${shipped.isTheirs(id, person) ? '' : '✗ '}${film?.title} (${film?.year}, ${film?.prominence})`
      })
      console.log(`${person.id}, ${stage}: ${titles.join('; ')}`)
    }
  }
}
