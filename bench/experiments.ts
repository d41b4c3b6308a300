import { peopleForDailyLooks, peoplePerGroup } from '../lib/experiments/statistics/checks'
import { type Simulation, simulate } from '../lib/experiments/statistics/simulate'

const site: Simulation = {
  runs: 2_000,
  days: 28,
  arrivals: 40,
  returns: 0.25,
  cards: 8,
  rate: 0.2,
  spread: 0.1,
  effect: 0,
  seed: 2026,
}

/** How often an experiment that is looked at every day claims a difference, where there is none and where there is one. */
export function benchExperiments([flag, given]: readonly string[]): void {
  const runs = flag === '--runs' && Number(given) > 0 ? Number(given) : site.runs
  console.log(
    `${runs} runs of ${site.days} days, ${site.arrivals} new people a day in two groups, ${100 * site.returns} % of the others back on a day, ${site.cards} cards a visit; people open ${100 * site.rate} % on average (deviation ${100 * site.spread} points). Nominal: 5 %.\n`,
  )
  console.log('difference   always valid, daily   Welch, daily   Welch, once at the end   mean day found')
  for (const effect of [0, 0.01, 0.02, 0.03]) {
    const { alwaysValid, dailyWelch, onceWelch, meanDay } = simulate({ ...site, runs, effect })
    const share = (value: number) => `${(100 * value).toFixed(1)} %`
    const cells = [share(alwaysValid).padStart(19), share(dailyWelch).padStart(12), share(onceWelch).padStart(22)]
    console.log(`${share(effect).padStart(10)}   ${cells.join('   ')}   ${(meanDay?.toFixed(1) ?? '–').padStart(14)}`)
  }
  const question = { effect: 0.02, deviation: 0.14 }
  console.log(
    `\nFor a difference of 2 points of a share that differs by 14 points between people, with power 80 %: ${peoplePerGroup(question)} people a group in one look, ${peopleForDailyLooks(question)} looked at every day.`,
  )
}
