import { assembleFilm } from '../lib/prompts/film/assemble'
import { givenOf, givenOfFilm } from '../lib/prompts/parts/given-of'
import { textUses } from '../lib/prompts/parts/text-uses'
import { prompts } from '../lib/prompts/prompts'
import { createGate, type Judged } from '../lib/text-gate/judge-text'
import { shippedCatalog } from './films/shipped-catalog'
import { dataOfRow, filmOfRow, noRecord, type TextRow } from './tables/text-table'

const instructions = prompts
  .filter(({ data }) => data !== 'film')
  .map((prompt) => `${prompt.builtIn.instructions}\n${prompt.rules}\n${prompt.output()}`)
  .join('\n')

/** What the gate makes of a row of a table of texts. */
export function judgeRow(row: TextRow): Judged {
  return createGate(row.use === 'enrichment' ? givenToEnrich(row) : givenToWrite(row), textUses[row.use])(row.text)
}

function givenToWrite(row: TextRow) {
  const data = dataOfRow(row)
  return givenOf(data, data.task === 'note' ? data.film : null, shippedCatalog, instructions)
}

function givenToEnrich({ film = '' }: TextRow) {
  const subject = { film: filmOfRow(film), neighbours: { by: 'nobody' as const, films: [] }, offered: [], kindred: [] }
  return givenOfFilm(assembleFilm(noRecord, '', subject).data, shippedCatalog)
}
