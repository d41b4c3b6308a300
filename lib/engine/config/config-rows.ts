import { numbersOf } from '../../recommender/config/config-numbers'
import type { RankConfig } from '../../recommender/config/rank-config'
import { fieldGroups, fixedNumbers } from './fields'

export type ConfigGroup = { name: string; rows: { name: string; value: string; help: string }[] }

/** Numbers that grow with a site come with a tail that says nothing to whoever reads them. */
const DIGITS = 4

/** Every number of a configuration as it ranks, and what each does. */
export function configGroups(config: RankConfig): ConfigGroup[] {
  const numbers = numbersOf(config)
  const shown = (path: string) => String(Number((numbers[path] ?? 0).toPrecision(DIGITS)))
  const groups = fieldGroups.map(({ name, fields }) => ({
    name,
    rows: fields.map(({ path, label, help }) => ({ name: label, value: shown(path), help })),
  }))
  const fixed = Object.keys(numbers).flatMap((path) => {
    const why = fixedNumbers[path.split('.')[0] ?? '']
    return why ? [{ name: words(path), value: shown(path), help: `In code alone: ${why}.` }] : []
  })
  return [...groups, { name: 'In code alone', rows: fixed }]
}

/** "routing.bands.0.evidenceUpTo" → "Routing bands 1 evidence up to". */
function words(path: string): string {
  const said = path
    .replace(/\.(\d+)/g, (_dot, place: string) => ` ${Number(place) + 1}`)
    .replaceAll('.', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
