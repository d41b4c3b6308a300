import { measures, type PersonOutcomes, summaryOf } from '../outcomes/measures'
import { differenceSequence, LEAST_PEOPLE, rhoFor } from '../statistics/always-valid'
import type { Summary } from '../statistics/summary'
import { ALPHA, type Breach, type GuardedGroup, type GuardId, limits } from './guards'

type Slow = NonNullable<GuardedGroup['slow']>

const measure = (id: string) => measures.find((each) => each.id === id) ?? measures[0]
const points = (value: number) => `${Math.abs(value * 100).toFixed(1)} points`

/** What needs people and films: what they turn down, the group served worst, and how narrow the choice becomes. */
export function checkPeople(first: Slow, variant: Slow, planned: number): Breach[] {
  const look = { rho: rhoFor(2 * planned), alpha: ALPHA }
  return [
    ...worse(
      'turned-down',
      difference(first.people, variant.people, 'turned-down', look),
      limits.turnedDown,
      'More is turned down',
    ),
    ...worstGroup(first, variant, look),
    ...popularity(first.prominence, variant.prominence, look),
    ...coverage(first.shown, variant.shown),
  ]
}

type Look = { rho: number; alpha: number }
type Gap = { estimate: number; low: number; high: number; people: number } | null

function gapOf(first: Summary, variant: Summary, look: Look): Gap {
  const people = Math.min(first.people, variant.people)
  return people < LEAST_PEOPLE ? null : { ...differenceSequence(variant, first, look), people }
}

function difference(first: readonly PersonOutcomes[], variant: readonly PersonOutcomes[], id: string, look: Look): Gap {
  const of = measure(id)
  return of ? gapOf(summaryOf(of, first), summaryOf(of, variant), look) : null
}

/** A variant is taken out once even the kind end of the interval is past what may be. */
function worse(guard: GuardId, gap: Gap, most: number, what: string): Breach[] {
  if (!gap || gap.low <= most) return []
  return [
    { guard, why: `${what}: ${points(gap.estimate)} more than in the first variant, surely over ${points(most)}.` },
  ]
}

/** Each group of taste that is large enough in both, with the chance of a false alarm shared among them. */
function worstGroup(first: Slow, variant: Slow, look: Look): Breach[] {
  const tastes = [...new Set(variant.people.flatMap(({ taste }) => taste ?? []))].toSorted()
  const alpha = look.alpha / Math.max(1, tastes.length)
  const of = (people: Slow['people'], taste: string) => people.filter((person) => person.taste === taste)
  return tastes
    .flatMap((taste) => {
      const gap = difference(of(first.people, taste), of(variant.people, taste), 'positive', { ...look, alpha })
      return gap && gap.high < -limits.positive ? [{ taste, gap }] : []
    })
    .toSorted((a, b) => a.gap.estimate - b.gap.estimate)
    .slice(0, 1)
    .map(({ taste, gap }) => ({
      guard: 'worst-group' as const,
      why: `People whose taste is mostly ${taste} say yes to fewer: ${points(gap.estimate)} less than in the first variant.`,
    }))
}

function popularity(first: Summary, variant: Summary, look: Look): Breach[] {
  const gap = gapOf(first, variant, look)
  if (!gap || gap.low <= limits.popularity) return []
  return [
    {
      guard: 'popularity',
      why: `It shows better known films: ${gap.estimate.toFixed(1)} of 100 above the first variant, surely over ${limits.popularity}.`,
    },
  ]
}

/** Different films in as many cards of both. */
function coverage(first: readonly number[], variant: readonly number[]): Breach[] {
  const cards = Math.min(sum(first), sum(variant))
  if (cards < limits.coverageCards) return []
  const [before, after] = [filmsIn(first, cards), filmsIn(variant, cards)]
  if (after >= limits.coverage * before) return []
  return [
    {
      guard: 'coverage',
      why: `It shows ${after.toFixed(0)} different films in ${cards} cards, the first variant ${before.toFixed(0)}.`,
    },
  ]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * Different films expected among `cards` drawn of all that were shown, so that a larger group is not the wider one by its
 * size alone: rarefaction, Hurlbert, Ecology 52 (1971). O(films).
 */
export function filmsIn(shown: readonly number[], cards: number): number {
  const all = sum(shown)
  if (cards >= all) return shown.filter((count) => count > 0).length
  // ln of the chance that a film shown `count` times is not among the cards: C(all - count, cards) / C(all, cards).
  const missed = (count: number) => {
    let chance = 0
    for (let each = 0; each < count; each += 1) chance += Math.log((all - cards - each) / (all - each))
    return chance
  }
  return shown.reduce((films, count) => films + (all - count < cards ? 1 : 1 - Math.exp(missed(count))), 0)
}
