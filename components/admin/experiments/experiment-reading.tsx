import type { ReadNow } from '@/lib/experiments/read-now'
import type { Comparison } from '@/lib/experiments/reading'
import { cell, ScrollingTable } from '../engine/scrolling-table'
import { DifferenceChart } from './difference-chart'
import { boundsText, measureText, percent, secondsText } from './measure-text'

const verdicts: Record<Comparison['verdict'], string> = { better: 'Better', worse: 'Worse', open: 'Not certain' }

/** The groups by what decides: each group's figure, and each variant's difference to the first. */
export function ReadingTable({ measure, reading }: ReadNow) {
  return (
    <ScrollingTable
      label={`Groups by “${measure.label.toLowerCase()}”`}
      heads={[
        'Group',
        'In it',
        'Seen something',
        measure.label,
        'lies between',
        'Difference',
        'between',
        'p',
        'Verdict',
      ]}
    >
      {reading.groups.map(({ id, name, assigned, summary, interval }) => {
        const against = reading.comparisons.find((each) => each.id === id)
        return (
          <tr key={id} className="border-t border-rule">
            <th scope="row" className="min-w-32 py-1 pr-3 text-left font-normal">
              {name}
            </th>
            <td className={cell}>{assigned}</td>
            <td className={cell}>{summary.people}</td>
            <td className={cell}>{interval ? measureText(interval.estimate, measure.unit) : '–'}</td>
            <td className={`${cell} text-soft`}>{interval ? boundsText(interval, measure.unit) : '–'}</td>
            <td className={cell}>{against ? measureText(against.interval.estimate, measure.unit, true) : ''}</td>
            <td className={`${cell} text-soft`}>{against ? boundsText(against.interval, measure.unit, true) : ''}</td>
            <td className={cell}>{against ? against.p.toFixed(3) : ''}</td>
            <td className={cell}>{against ? verdicts[against.verdict] : ''}</td>
          </tr>
        )
      })}
    </ScrollingTable>
  )
}

/** How each difference came about, with the table behind it. */
export function ReadingCurves({ measure, curves }: ReadNow) {
  const told = curves.filter(({ points }) => points.length > 1)
  if (told.length === 0)
    return <p className="text-sm text-soft">A curve begins on the second day with enough people in each group.</p>
  return told.map(({ id, name, points }) => (
    <figure key={id} className="grid gap-2">
      <figcaption className="text-sm">
        <span className="font-semibold">{name}</span> against the first, “{measure.label.toLowerCase()}”, all days so
        far
      </figcaption>
      <DifferenceChart name={name} points={points} unit={measure.unit} />
      <details className="text-sm">
        <summary className="tap inline-flex cursor-pointer items-center text-soft">The same as a table</summary>
        <ScrollingTable label={`${name}, day by day`} heads={['Day', 'Difference', '95 %']}>
          {points.map(({ day, interval }) => (
            <tr key={day} className="border-t border-rule">
              <td className="tabular py-1 pr-3">{day}</td>
              <td className={cell}>{measureText(interval.estimate, measure.unit, true)}</td>
              <td className={cell}>{boundsText(interval, measure.unit, true)}</td>
            </tr>
          ))}
        </ScrollingTable>
      </details>
    </figure>
  ))
}

/** Every other measure, and what the lists took: beside what decides, never instead of it. */
export function ReadingBeside({ groups, beside }: ReadNow) {
  const [control, ...others] = groups
  if (!control || beside.length === 0) return null
  return (
    <ScrollingTable
      label="Everything else"
      heads={['', control.name, ...others.flatMap(({ name }) => [name, `${name}: difference`])]}
    >
      {beside.map(({ measure, differences }, at) => (
        <tr key={measure.id} className="border-t border-rule align-baseline">
          <th scope="row" className="min-w-32 py-1 pr-3 text-left font-normal">
            {measure.label}
            <span className="block max-w-[20rem] text-xs text-soft">{measure.help}</span>
          </th>
          {groups.flatMap(({ id, figures }, place) => {
            const interval = figures.measures[at]?.interval
            const difference = differences[place - 1]
            return [
              <td key={id} className={cell}>
                {interval ? measureText(interval.estimate, measure.unit) : 'Too few people'}
              </td>,
              ...(place === 0
                ? []
                : [
                    <td key={`${id} difference`} className={cell}>
                      {difference ? measureText(difference.estimate, measure.unit, true) : '–'}
                      {difference && (
                        <span className="block text-xs text-soft">{boundsText(difference, measure.unit, true)}</span>
                      )}
                    </td>,
                  ]),
            ]
          })}
        </tr>
      ))}
      {rows.map(({ name, of }) => (
        <tr key={name} className="border-t border-rule">
          <th scope="row" className="min-w-32 py-1 pr-3 text-left font-normal">
            {name}
          </th>
          {groups.flatMap((group, place) => [
            <td key={group.id} className={cell}>
              {of(group)}
            </td>,
            ...(place === 0 ? [] : [<td key={`${group.id} none`} />]),
          ])}
        </tr>
      ))}
    </ScrollingTable>
  )
}

type Group = ReadNow['groups'][number]
const rows: { name: string; of: (group: Group) => string | number }[] = [
  { name: 'Cards seen', of: ({ figures }) => figures.cards },
  { name: 'Cards the model wrote', of: ({ figures }) => percent(figures.byModel) },
  { name: 'Texts the gate refused', of: ({ figures }) => percent(figures.refused) },
  {
    name: 'Calls that went wrong',
    of: ({ figures: { lists } }) =>
      lists && lists.asked > 0 ? `${percent(lists.fellBack / lists.asked)} of ${lists.asked}` : 'None made',
  },
  {
    name: 'Tokens a list',
    of: ({ figures: { lists } }) =>
      lists && lists.lists > 0 ? Math.round((lists.inputTokens + lists.outputTokens) / lists.lists) : '–',
  },
  {
    name: 'First card, half and 95 % of lists',
    of: ({ figures: { lists } }) =>
      `${secondsText(lists?.firstCardP50 ?? null)}, ${secondsText(lists?.firstCardP95 ?? null)}`,
  },
]
