import { labelWithin } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { withStronger } from '../../catalog/vocabulary/vocabularies'
import { lowerFirst } from '../../lower-first'
import { everyInterest, type Profile } from '../profile'
import { type RuleSources, type StatedRule, statedRules } from '../ranking/rules'
import { isWords } from '../schema'
import { labelOf } from './interest-views'
import { textOf } from './rule-views'

/** What somebody may let in again: what stands now, the words of the offer, and the edit that does it. */
export type LiftOffer = { standing: string; text: string; edit: Record<string, string> }

type Standing = { profile: Profile; sources: RuleSources; catalog: CatalogSnapshot }

/** Of what was said to be fine after all, that which still stands against it: rules, lines struck out or muted, "less". */
export function liftOffers(open: readonly string[], { profile, sources, catalog }: Standing): LiftOffer[] {
  if (open.length === 0) return []
  const isOpen = new Set(open)
  const rules = statedRules(sources)
    .filter((rule) => keepsOff(rule, isOpen))
    .map((rule) => ({
      ...lifting(lowerFirst(textOf(rule, catalog).text)),
      edit: { intent: 'rule', facet: rule.line, on: 'false', ...(rule.token && { token: rule.token }) },
    }))
  const ruled = new Set(rules.map(({ edit }) => edit.facet))
  const lines = everyInterest(profile).flatMap(({ facet, state, label, stated, strength, wish }): LiftOffer[] => {
    if (ruled.has(facet)) return []
    const name = labelOf({ facet, label }, catalog)
    if (isOpen.has(facet) && state !== 'ACTIVE')
      return [{ ...bringingBack(name, state), edit: { intent: 'restore', facet } }]
    if (state !== 'ACTIVE') return []
    if (isOpen.has(facet) && stated && strength < 0)
      return [
        {
          ...lifting(`less ${label === null ? labelWithin(facet, catalog.personName) : name}`),
          edit: { intent: 'level', facet, level: 'as-it-comes' },
        },
      ]
    if (!isWords(facet)) return []
    return (wish?.want ?? [])
      .filter((want) => want.level === 'less' && isOpen.has(want.facet))
      .map((want) => ({
        ...lifting(`less ${labelWithin(want.facet, catalog.personName)}`),
        edit: { intent: 'chip', facet, token: `less:${want.facet}`, to: 'off' },
      }))
  })
  return [...rules, ...lines]
}

const lifting = (standing: string) => ({ standing, text: `Lift: ${standing}` })

function bringingBack(name: string, state: string) {
  const standing = `${name} (${state === 'MUTED' ? 'muted' : 'struck out'})`
  return { standing, text: `Bring back: ${standing}` }
}

function keepsOff({ line, token = line, childAge, rules }: StatedRule, isOpen: ReadonlySet<string>): boolean {
  if (childAge !== undefined) return isOpen.has('children')
  if (token === 'only:language:en' && isOpen.has('subtitles')) return true
  if (rules.minutes) return isOpen.has('minutes')
  if (rules.years) return isOpen.has('years')
  if (token.startsWith('avoid:')) {
    const note = token.slice('avoid:'.length)
    return [...isOpen].some((each) => {
      const named = each.startsWith('avoid:') ? each.slice('avoid:'.length) : ''
      return (
        named !== '' && (withStronger([note]).has(named as never) || withStronger([named as never]).has(note as never))
      )
    })
  }
  const named = [...rules.without, ...rules.combinations.flatMap(({ all }) => all)]
  return named.some((facet) => isOpen.has(facet))
}
