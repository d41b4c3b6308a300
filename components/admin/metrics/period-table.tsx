import { LEAST_TOLD } from '@/lib/experiments/outcomes/figures'
import { measures } from '@/lib/experiments/outcomes/measures'
import type { SitePeriod } from '@/lib/experiments/site/periods'
import { costText } from '../experiments/cost-text'
import { boundsText, countText, firstCardText, measureText, percent } from '../experiments/measure-text'
import { cell, ScrollingTable } from '../scrolling-table'

const share = (part: number, of: number) => (of === 0 ? 'No data yet' : percent(part / of))

/** The way from shown to liked, in this period and the one before. */
export function StepsTable({ now, before }: { now: SitePeriod; before: SitePeriod }) {
  return (
    <ScrollingTable label="Steps" heads={['Step', 'Cards', 'Of those shown', 'Before']}>
      {now.steps.map(({ name, cards }, place) => (
        <tr key={name} className="border-t border-rule align-baseline">
          <th scope="row" className="py-1 pr-3 text-left font-normal">
            {name}
          </th>
          <td className={cell}>{countText(cards)}</td>
          <td className={cell}>{place === 0 ? '' : share(cards, now.cards)}</td>
          <td className={`${cell} text-soft`}>
            {place === 0 ? countText(before.cards) : share(before.steps[place]?.cards ?? 0, before.cards)}
          </td>
        </tr>
      ))}
    </ScrollingTable>
  )
}

/** Each measure as the mean of people’s own figures, and what the lists took. */
export function PeriodTable({ now, before }: { now: SitePeriod; before: SitePeriod }) {
  return (
    <ScrollingTable label="This period and the one before" heads={['Measure', 'Now', 'Before']}>
      {measures.map((measure, at) =>
        measure.about !== 'cards' ? null : (
          <tr key={measure.id} className="border-t border-rule align-baseline">
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {measure.label}
              <span className="block max-w-[22rem] text-xs text-soft">{measure.help}</span>
            </th>
            {[now, before].map((period, place) => {
              const interval = period.measures[at]?.interval
              return (
                <td key={place === 0 ? 'now' : 'before'} className={cell}>
                  {interval ? measureText(interval.estimate, measure.unit) : 'No data yet'}
                  {interval && <span className="block text-xs text-soft">{boundsText(interval, measure.unit)}</span>}
                </td>
              )
            })}
          </tr>
        ),
      )}
      {rows.map(({ name, of }) => (
        <tr key={name} className="border-t border-rule align-baseline">
          <th scope="row" className="py-1 pr-3 text-left font-normal">
            {name}
          </th>
          <td className={cell}>{of(now)}</td>
          <td className={cell}>{of(before)}</td>
        </tr>
      ))}
    </ScrollingTable>
  )
}

const rows: { name: string; of: (period: SitePeriod) => string }[] = [
  { name: 'People who saw a card', of: ({ people }) => countText(people) },
  {
    name: '“Probably 4”: wrong by, in stars',
    of: ({ error }) => (error.people < LEAST_TOLD ? 'No data yet' : error.mean.toFixed(2)),
  },
  { name: 'Lists', of: ({ lists }) => countText(lists?.lists ?? 0) },
  { name: 'Cards the model wrote', of: ({ cards, byModel }) => (cards === 0 ? 'No data yet' : percent(byModel)) },
  { name: 'Texts the gate refused', of: ({ cards, refused }) => (cards === 0 ? 'No data yet' : percent(refused)) },
  { name: 'Calls that went wrong', of: ({ lists }) => share(lists?.fellBack ?? 0, lists?.asked ?? 0) },
  { name: 'Tokens', of: ({ lists }) => countText(lists ? lists.inputTokens + lists.outputTokens : 0) },
  { name: 'Cost of the lists', of: ({ lists }) => costText(lists) },
  {
    name: 'First card, half and 95 % of lists',
    of: ({ lists }) => firstCardText(lists),
  },
]
