import type { RankContext } from '../types'
import type { Term } from './term'

type Rule = { applies: (context: RankContext) => boolean; fit: (minutes: number) => number; because: string }

const longMinutes = 140
const shortMinutes = 100

/** 1 for a short film, -1 for a long one, in between linear. */
const shortness = (minutes: number) =>
  Math.max(-1, Math.min(1, 1 - (2 * (minutes - shortMinutes)) / (longMinutes - shortMinutes)))
/** 1 for a long film, 0 for any other. */
const length = (minutes: number) => (minutes >= longMinutes ? 1 : 0)

/** Length against the hour is all we claim to know: nobody's mood is read off their device. */
const rules: Rule[] = [
  { applies: ({ partOfDay }) => partOfDay === 'night', fit: shortness, because: 'its length suits a late hour' },
  { applies: ({ device }) => device === 'phone', fit: shortness, because: 'its length suits a phone' },
  {
    applies: ({ weekend, partOfDay }) => weekend && (partOfDay === 'afternoon' || partOfDay === 'evening'),
    fit: length,
    because: 'a weekend has room for a long film',
  },
]

/** At most `contextLimit` either way, shared evenly by the rules that apply. Silent without consent (context null). */
export const contextTerm: Term = ({ index, request, config }, visit) => {
  const { context } = request
  if (!context) return
  const active = rules.filter((rule) => rule.applies(context))
  for (const rule of active) {
    const weight = config.contextLimit / active.length
    const source = { kind: 'context' as const, because: rule.because }
    index.runtimeMinutes.forEach((minutes, row) => {
      const fit = rule.fit(minutes)
      if (fit !== 0) visit(row, weight * fit, source)
    })
  }
}
