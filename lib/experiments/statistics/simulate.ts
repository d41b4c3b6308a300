import { seededRandom } from '../../recommender/matrix/random'
import { differenceSequence, LEAST_PEOPLE, rhoFor } from './always-valid'
import { meanDifference } from './fixed-horizon'
import { summarise } from './summary'

/** A site with two groups whose people come back, looked at every day. */
export type Simulation = {
  runs: number
  days: number
  /** New people a day, in both groups together. */
  arrivals: number
  /** Chance that somebody who was here comes again on a day. */
  returns: number
  cards: number
  /** Mean chance that a card is opened, and how much that differs between people (standard deviation). */
  rate: number
  spread: number
  /** Added to everybody's chance in the second group. */
  effect: number
  seed: number
}

export type Simulated = {
  /** Share of runs in which some daily look called the difference certain, by the always-valid interval. */
  alwaysValid: number
  /** The same by Welch's interval, which is meant for one look. */
  dailyWelch: number
  /** And by Welch's in one look at the end. */
  onceWelch: number
  /** Mean day on which the always-valid interval first called it, of the runs in which it did. */
  meanDay: number | null
}

/**
 * What daily looks do to the chance of a false claim (effect 0) or of a true one. People differ from each other and come
 * back, so that one person's cards hang together, and every figure is a person's own share first. O(runs · people · days).
 */
export function simulate(simulation: Simulation, alpha = 0.05): Simulated {
  const random = seededRandom(simulation.seed)
  const counts = { alwaysValid: 0, dailyWelch: 0, onceWelch: 0, days: 0 }
  for (let run = 0; run < simulation.runs; run++) {
    const { firstDay, welchEver, welchAtEnd } = oneRun(simulation, random, alpha)
    if (firstDay !== null) counts.alwaysValid += 1
    counts.days += firstDay ?? 0
    if (welchEver) counts.dailyWelch += 1
    if (welchAtEnd) counts.onceWelch += 1
  }
  return {
    alwaysValid: counts.alwaysValid / simulation.runs,
    dailyWelch: counts.dailyWelch / simulation.runs,
    onceWelch: counts.onceWelch / simulation.runs,
    meanDay: counts.alwaysValid === 0 ? null : counts.days / counts.alwaysValid,
  }
}

type Person = { chance: number; cards: number; opened: number }

function oneRun(simulation: Simulation, random: () => number, alpha: number) {
  const { days, arrivals, returns, effect } = simulation
  const groups: [Person[], Person[]] = [[], []]
  const look = { rho: rhoFor(days * arrivals, alpha), alpha }
  let firstDay: number | null = null
  let [welchEver, welchAtEnd] = [false, false]
  for (let day = 1; day <= days; day++) {
    for (const people of groups) for (const person of people) if (random() < returns) visit(person, simulation, random)
    for (let place = 0; place < arrivals; place++) {
      const group = random() < 0.5 ? 0 : 1
      const own = simulation.rate + simulation.spread * (random() + random() + random() - 1.5) * 2
      const person = { chance: Math.min(1, Math.max(0, own + group * effect)), cards: 0, opened: 0 }
      visit(person, simulation, random)
      groups[group].push(person)
    }
    const [first, second] = groups.map((people) => summarise(people.map(({ opened, cards }) => opened / cards)))
    if (!first || !second || Math.min(first.people, second.people) < LEAST_PEOPLE) continue
    const leavesOut = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0
    if (firstDay === null && leavesOut(differenceSequence(second, first, look))) firstDay = day
    welchAtEnd = leavesOut(meanDifference(second, first, alpha))
    welchEver ||= welchAtEnd
  }
  return { firstDay, welchEver, welchAtEnd }
}

function visit(person: Person, { cards }: Simulation, random: () => number): void {
  for (let card = 0; card < cards; card++) {
    person.cards += 1
    if (random() < person.chance) person.opened += 1
  }
}
