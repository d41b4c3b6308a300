import type { Combination, Facet, Span } from '../recommender/types'
import type { Level } from './levels'
import type { Wish } from './schema'

/** A wish as the tokens of docs/wishes.md, one a line of what it asks. */
export function tokensOf(wish: Wish): string[] {
  const span = (name: string, limit: Span | null) => (limit ? [`${name}:${limit.from ?? ''}-${limit.to ?? ''}`] : [])
  return [
    ...wish.want.map(({ facet, level }) => `${level}:${facet}`),
    ...wish.without.map((facet) => `without:${facet}`),
    ...wish.combinations.map(combinationToken),
    ...wish.only.map((facet) => `only:${facet}`),
    ...wish.like.map((slug) => `like:${slug}`),
    ...wish.unlike.map((slug) => `unlike:${slug}`),
    ...span('minutes', wish.minutes),
    ...span('years', wish.years),
    ...wish.avoid.map((note) => `avoid:${note}`),
    ...(wish.company ? [`company:${wish.company}`] : []),
    ...(wish.age === null ? [] : [`age:${wish.age}`]),
    ...(wish.wellKnown ? [`known:${wish.wellKnown}`] : []),
    ...(wish.surprise ? ['surprise'] : []),
    ...(wish.ofGroup ? ['of-group'] : []),
    ...wish.unread.map((words) => `unread:${words}`),
  ]
}

/** "without:genre:comedy+country:US", "without:genre:horror~genre:comedy": all of these, unless one of those. */
export const combinationToken = ({ all, unless }: Combination): string =>
  `without:${all.join('+')}${unless.map((facet) => `~${facet}`).join('')}`

/** The token of a limit. */
export const spanToken = (kind: 'minutes' | 'years', { from, to }: Span): string => `${kind}:${from ?? ''}-${to ?? ''}`

/** With children, as one token: the age says it where it was said. */
export const childToken = (age: number | null): string => (age === null ? 'company:children' : `age:${age}`)

/** The token of a facet at another level; empty for what comes as it comes. */
export function tokenAt(facet: Facet, level: Level): string {
  if (level === 'as-it-comes') return ''
  return level === 'never' ? `without:${facet}` : `${level}:${facet}`
}
