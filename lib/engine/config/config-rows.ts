import type { RankConfig } from '../../recommender/config/rank-config'

export type ConfigGroup = { name: string; rows: { name: string; value: string }[] }

/** Every number of the configuration, as it stands in code: what is added there is shown here. */
export function configGroups({ version: _version, ...config }: RankConfig): ConfigGroup[] {
  const groups: ConfigGroup[] = [{ name: 'Single numbers', rows: [] }]
  for (const [name, value] of Object.entries(config)) {
    const rows = rowsOf(value, '')
    if (typeof value === 'object') groups.push({ name: titled(name), rows })
    else groups[0]?.rows.push(...rows.map((row) => ({ ...row, name: titled(name) })))
  }
  return groups
}

function rowsOf(value: unknown, path: string): ConfigGroup['rows'] {
  if (Array.isArray(value)) return value.flatMap((each, place) => rowsOf(each, `${path} ${place + 1}`))
  if (typeof value !== 'object' || value === null) return [{ name: titled(path.trim()), value: shown(value) }]
  return Object.entries(value).flatMap(([name, each]) => rowsOf(each, `${path} ${spaced(name)}`))
}

/** Factors leave tails such as 0.30000000000000004. */
const shown = (value: unknown) => String(typeof value === 'number' ? Number(value.toPrecision(12)) : value)

const titled = (name: string) => name.charAt(0).toUpperCase() + spaced(name.slice(1))

/** "kindredWeight" → "kindred weight". */
const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
