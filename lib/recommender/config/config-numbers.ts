import type { RankConfig } from './rank-config'

/** Numbers of a configuration by their path, "diversity.settled" or "routing.bands.0.places". */
export type ConfigNumbers = Readonly<Record<string, number>>

export function numbersOf({ version: _version, ...config }: RankConfig): ConfigNumbers {
  return Object.fromEntries(leavesOf(config, ''))
}

function leavesOf(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, path === '' ? name : `${path}.${name}`))
}

/** The configuration with some of its numbers replaced; a path it does not have is left out. */
export function withNumbers(config: RankConfig, numbers: ConfigNumbers): RankConfig {
  const changed = structuredClone(config)
  for (const [path, value] of Object.entries(numbers)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const holder = names.reduce<unknown>((at, name) => (isHolder(at) ? at[name] : undefined), changed)
    if (isHolder(holder) && typeof holder[last] === 'number') holder[last] = value
  }
  return changed
}

const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
