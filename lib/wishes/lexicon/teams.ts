import { slugify } from '../../catalog/slugify'
import { wordsOf } from './person-phrases'

type Credited = { directors: readonly string[]; cast: readonly string[] }

/** Last names that only people who direct together have: Coen, Dardenne, Taviani; with who they are. */
export function teamsAmong(films: readonly Credited[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, Set<string>>()
  const together = new Map<string, Set<string>>()
  for (const { directors, cast } of films) {
    const called = new Map<string, string[]>()
    for (const name of new Set([...directors, ...cast])) {
      const last = lastName(name)
      if (!last) continue
      holders.set(last, (holders.get(last) ?? new Set()).add(slugify(name)))
      if (directors.includes(name)) called.set(last, [...(called.get(last) ?? []), slugify(name)])
    }
    for (const [last, names] of called)
      if (names.length > 1) together.set(last, new Set([...(together.get(last) ?? []), ...names]))
  }
  return new Map([...together].filter(([last, names]) => names.size === holders.get(last)?.size).map(asList))
}

const asList = ([last, names]: [string, Set<string>]): [string, string[]] => [last, [...names]]

function lastName(name: string): string | null {
  const words = wordsOf(name)
  return words.length > 1 ? (words.at(-1) ?? null) : null
}
