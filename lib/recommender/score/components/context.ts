import type { RankContext } from '../../types'
import type { ScoreComponent } from './component'

type Rule = {
  applies: (context: RankContext) => boolean
  fit: 'shortness' | 'longness'
  because: string
}

/** Length against the hour is all we claim to know: nobody's mood is read off their device. */
const rules: Rule[] = [
  { applies: ({ partOfDay }) => partOfDay === 'night', fit: 'shortness', because: 'its length suits a late hour' },
  { applies: ({ device }) => device === 'phone', fit: 'shortness', because: 'its length suits a phone' },
  {
    applies: ({ weekend, partOfDay }) => weekend && (partOfDay === 'afternoon' || partOfDay === 'evening'),
    fit: 'longness',
    because: 'a weekend has room for a long film',
  },
]

/** At most `contextLimit` either way, shared evenly by the rules that apply. Silent without consent (context null). */
export const contextComponent: ScoreComponent = ({ index, request: { context }, config }, components) => {
  if (!context) return
  const active = rules.filter((rule) => rule.applies(context))
  for (const { fit, because } of active) {
    const scale = config.contextLimit / active.length
    components.dense.push({ source: { kind: 'context', because }, scale, value: index.runtime[fit] })
  }
}
