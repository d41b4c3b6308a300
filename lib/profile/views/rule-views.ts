import { say } from '@/domains/words'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { contentNotes, withStronger } from '../../catalog/vocabulary/vocabularies'
import { lowerFirst } from '../../lower-first'
import type { Facet } from '../../recommender/types'
import { minutesWords, yearsWords } from '../../wishes/reading'
import type { Profile } from '../profile'
import { type RuleSources, type StatedRule, statedRules } from '../ranking/rules'
import { isWords, type RuleView } from '../schema'
import { filmsWords } from './films-words'
import { labelOf } from './interest-views'
import { combinationWords } from './rule-text'

/** Everything that stays out, each with who said so. */
export function ruleViews(profile: Profile, sources: RuleSources, catalog: CatalogSnapshot): RuleView[] {
  return statedRules(sources).map((rule) => ({
    line: rule.line,
    token: rule.token ?? null,
    ...textOf(rule, catalog),
    source: sourceOf(rule, profile, catalog),
  }))
}

/** What a rule says, on a line of its own. */
export function textOf(
  { line, token = line, rules, childAge }: StatedRule,
  catalog: CatalogSnapshot,
): Pick<RuleView, 'text' | 'detail'> {
  const [kind, ...rest] = token.split(':')
  const id = rest.join(':')
  if (kind === 'avoid') return { text: `No ${noteWords(id)}`, detail: strongerWords(id) }
  if (kind === 'children' || kind === 'age' || id === 'children') {
    return {
      text: 'Only what children may see',
      detail: childAge == null ? 'No age was said: what a small child may see.' : `The youngest is ${childAge}.`,
    }
  }
  if (rules.minutes) return { text: minutesWords(rules.minutes), detail: null }
  if (rules.years) return { text: say`Films ${lowerFirst(yearsWords(rules.years))}`, detail: null }
  if (kind === 'only') {
    const others = othersAllowed({ token, rules }).map((facet) => filmsWords(facet, catalog))
    const detail = others.length > 0 ? `Or ${others.join(' or ')}: you asked for nothing but those as well.` : null
    return { text: `Nothing but ${filmsWords(id as Facet, catalog)}`, detail }
  }
  const [combination] = rules.combinations
  if (combination) return { text: `No ${combinationWords(combination, catalog).replace(/,$/, '')}`, detail: null }
  const [facet, ...along] = rules.without
  const detail = along.length > 0 ? `Nor ${along.map((each) => filmsWords(each, catalog)).join(', nor ')}.` : null
  return { text: `No ${facet ? filmsWords(facet, catalog) : ''}`, detail }
}

/** What else a film may be instead: "only comedies" and "only westerns", said one after the other, let in both. */
export const othersAllowed = ({ token = '', rules }: Pick<StatedRule, 'token' | 'rules'>): Facet[] =>
  token.startsWith('only:') ? rules.only.flat().filter((facet) => token !== `only:${facet}`) : []

function sourceOf({ line }: StatedRule, { active }: Profile, catalog: CatalogSnapshot): string {
  const interest = active.find(({ facet }) => facet === line)
  if (!interest) return 'Set in your preferences'
  if (isWords(line)) return `You said “${labelOf(interest, catalog)}”`
  if (interest.refused) return say('You refused five such films as not your genre')
  return interest.never ? 'You said so in the survey' : 'You set it here'
}

function strongerWords(note: string): string | null {
  const stronger = [...withStronger([note])].filter((each) => each !== note).map(noteWords)
  return stronger.length > 0 ? `Nor what is stronger: ${stronger.join(', ')}.` : null
}

const noteWords = (note: string) => contentNotes.label(note).toLowerCase()
