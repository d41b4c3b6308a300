import { say } from '@/domains/words'
import { facetTypeOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import { contentNotes } from '../../catalog/vocabulary/vocabularies'
import type { BrokenRule } from '../../recommender/rank/film-rules'
import type { Combination, Facet, Span } from '../../recommender/types'
import { brokenBy, type StatedRule } from '../ranking/rules'
import { lineId } from '../schema'
import { facetWords, filmsWords, type Names } from './films-words'

/** The way to the line of the taste page a rule was said in. */
export const lineHref = (line: string): string =>
  `${facetTypeOf(line) === null ? '/profile' : '/profile/lines'}#${lineId(line)}`

export type RuleNotice = { text: string; href: string }

/** Which of a person's rules a film breaks, in words, and where each can be changed. */
export function ruleNotices(film: CatalogFilm, stated: readonly StatedRule[], names: Names): RuleNotice[] {
  const notices = stated.flatMap(({ line, rules }) => {
    const broken = brokenBy(film, rules)
    if (!broken) return []
    const text = isForChildren({ rules }) ? notForChildren : sentenceFor(line, broken, film, names)
    return [{ text, href: lineHref(line) }]
  })
  const texts = notices.map(({ text }) => text)
  return notices.filter(({ text }, place) => texts.indexOf(text) === place)
}

/** What a rule asks, as the middle of a sentence: "keep graphic violence off", "ask for films of at most 120 minutes". */
export function ruleText({ line, rules }: StatedRule, names: Names): string {
  const [only] = rules.only
  if (line.startsWith('avoid:')) return `keep ${noteWords(line.slice('avoid:'.length))} off`
  if (rules.minutes) return say`ask for films of ${spanText(rules.minutes)} minutes`
  if (rules.years) return say`ask for films ${yearsText(rules.years)}`
  if (isForChildren({ rules })) return 'keep to what children may see'
  if (only) return `want nothing but ${filmsOf(only, names)}`
  const [combination] = rules.combinations
  if (combination) return `keep ${combinationWords(combination, names)} off`
  if (rules.without.size > 0) return `keep ${listOf([...rules.without], names)} off`
  return `keep ${noteWords([...rules.avoid][0] ?? '')} off`
}

function sentenceFor(line: string, broken: BrokenRule, film: CatalogFilm, names: Names): string {
  switch (broken.kind) {
    case 'avoid': {
      const kept = line.startsWith('avoid:') ? line.slice('avoid:'.length) : broken.note
      const has = kept === broken.note ? 'it' : noteWords(broken.note)
      return say`You keep ${noteWords(kept)} off; this film has ${has}.`
    }
    case 'without':
      return say`You keep ${facetWords(broken.facet, names)} off; this film ${isOneOf(broken.facet) ? 'is one of them' : 'has it'}.`
    case 'combination':
      return say`You keep ${combinationWords(broken.combination, names)} off; this film is one of them.`
    case 'only':
      return say`You want nothing but ${filmsOf(broken.facets, names)}; this film is something else.`
    case 'minutes':
      return say`You asked for films of ${spanText(broken.span)} minutes; this one runs ${film.runtimeMinutes}.`
    case 'years':
      return say`You asked for films ${yearsText(broken.span)}; this one is from ${film.year}.`
  }
}

/** Only what children may see rules out facets and notes at once. */
const notForChildren = say('You keep to what children may see; this film is not for them.')

const isForChildren = ({ rules }: Pick<StatedRule, 'rules'>) => rules.without.size > 0 && rules.avoid.size > 0

const noteWords = (note: string) => contentNotes.label(note).toLowerCase()

const isOneOf = (facet: Facet) => /^(?:country|region|language|era|person):/.test(facet)

/** "comedy from the United States", "films from France of the 1980s", "horror, unless comedy". */
export function combinationWords({ all, unless }: Combination, names: Names): string {
  const words = all.map((facet) => facetWords(facet, names))
  const kinds = words.filter((each) => !each.startsWith(FILMS)).join(' and ')
  const where = words.flatMap((each) => (each.startsWith(FILMS) ? [each.slice(FILMS.length)] : [])).join(' ')
  const together = [kinds || 'films', where].filter(Boolean).join(' ')
  return unless.length > 0 ? say`${together}, unless ${listOf(unless, names)},` : say`${together}`
}

const FILMS = 'films '

const listOf = (facets: readonly Facet[], names: Names) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(facets.map((facet) => facetWords(facet, names)))

/** "comedies or films from France". */
const filmsOf = (facets: readonly Facet[], names: Names) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(facets.map((facet) => filmsWords(facet, names)))

const spanText = ({ from, to }: Span) =>
  from !== null && to !== null ? `${from} to ${to}` : from !== null ? `at least ${from}` : `at most ${to}`

function yearsText({ from, to }: Span): string {
  if (from !== null && to !== null) return from === to ? `from ${from}` : `from ${from} to ${to}`
  return from !== null ? `from ${from} or later` : `from ${to} or earlier`
}
