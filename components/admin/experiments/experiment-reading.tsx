import { say } from '@/domains/words'
import type { ReadNow } from '@/lib/experiments/read-now'
import type { Comparison } from '@/lib/experiments/reading'
import type { Interval } from '@/lib/experiments/statistics/summary'
import { cell, ScrollingTable } from '../scrolling-table'
import { costPerLiked } from './cost-text'
import { DifferenceChart } from './difference-chart'
import { boundsText, countText, firstCardText, measureText, percent, pText, together } from './measure-text'

const nameCell = 'py-1 pr-2 text-left align-baseline font-normal [overflow-wrap:anywhere] sm:min-w-32 sm:pr-3'
const verdicts: Record<Comparison['verdict'], string> = { better: 'Better', worse: 'Worse', open: 'Not certain' }

/** A figure with where it lies under it; narrow enough that three of them stand beside each other on a phone. */
function FigureCell({ figure, under }: { figure: string | number; under: (string | false)[] }) {
  return (
    <td className="tabular px-2 py-1 text-right align-baseline sm:px-3">
      {typeof figure === 'number' ? countText(figure) : figure}
      {under.map(
        (line) =>
          line && (
            <span key={line} className="block text-xs text-soft">
              {line}
            </span>
          ),
      )}
    </td>
  )
}

/** The groups by what decides: each group's figure, and each variant's difference to the first. */
export function ReadingTable({ measure, reading }: ReadNow) {
  const told = (interval: Interval, signed = false) => ({
    figure: measureText(interval.estimate, measure.unit, signed),
    bounds: boundsText(interval, measure.unit, signed),
  })
  return (
    <ScrollingTable
      label={`Groups by “${measure.label.toLowerCase()}”`}
      heads={['Group', 'People', measure.label, 'Difference']}
    >
      {reading.groups.map(({ id, name, assigned, summary, interval }) => {
        const against = reading.comparisons.find((each) => each.id === id)
        const own = interval && told(interval)
        const difference = against && told(against.interval, true)
        return (
          <tr key={id} className="border-t border-rule">
            <th scope="row" className={nameCell}>
              {name}
            </th>
            <FigureCell figure={summary.people} under={[together(`of ${countText(assigned)} in it`)]} />
            <FigureCell figure={own?.figure ?? '–'} under={[own?.bounds ?? false]} />
            <FigureCell
              figure={difference?.figure ?? ''}
              under={against ? [difference?.bounds ?? false, `${verdicts[against.verdict]}, ${pText(against.p)}`] : []}
            />
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
              <td className="tabular py-1 pr-3 whitespace-nowrap">{day}</td>
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
  if (groups.length === 0 || beside.length === 0) return null
  return (
    <ScrollingTable label="Every other measure" heads={['Measure', ...groups.map(({ name }) => name)]}>
      {beside.map(({ measure, differences }, at) => (
        <tr key={measure.id} className="border-t border-rule align-baseline">
          <th scope="row" className={nameCell}>
            {measure.label}
            <span className="block max-w-[20rem] text-xs text-soft">{measure.help}</span>
          </th>
          {groups.map(({ id, figures }, place) => {
            const interval = figures.measures[at]?.interval
            const difference = differences[place - 1]
            return (
              <FigureCell
                key={id}
                figure={interval ? measureText(interval.estimate, measure.unit) : 'Too few people'}
                under={
                  difference
                    ? [
                        `${measureText(difference.estimate, measure.unit, true)} to the first`,
                        boundsText(difference, measure.unit, true),
                      ]
                    : []
                }
              />
            )
          })}
        </tr>
      ))}
      {rows.map(({ name, of }) => (
        <tr key={name} className="border-t border-rule">
          <th scope="row" className={nameCell}>
            {name}
          </th>
          {groups.map((group) => (
            <FigureCell key={group.id} figure={of(group)} under={[]} />
          ))}
        </tr>
      ))}
    </ScrollingTable>
  )
}

const partOf = (part: number, of: number) => (of === 0 ? 'None made' : `${percent(part / of)} of ${countText(of)}`)

type Group = ReadNow['groups'][number]
const rows: { name: string; of: (group: Group) => string | number }[] = [
  { name: 'Cards seen', of: ({ figures }) => figures.cards },
  { name: 'Cards the model wrote', of: ({ figures }) => percent(figures.byModel) },
  { name: 'Texts the gate refused', of: ({ figures }) => percent(figures.refused) },
  {
    name: 'Calls that went wrong',
    of: ({ figures: { lists } }) =>
      lists && lists.asked > 0 ? `${percent(lists.fellBack / lists.asked)} of ${countText(lists.asked)}` : 'None made',
  },
  {
    name: 'Tokens a list',
    of: ({ figures: { lists } }) =>
      lists && lists.lists > 0 ? Math.round((lists.inputTokens + lists.outputTokens) / lists.lists) : '–',
  },
  { name: say('Cost per liked film'), of: ({ figures }) => costPerLiked(figures) },
  { name: 'Texts of films and portraits read', of: ({ figures }) => figures.texts.read },
  { name: 'Of them refused by the gate', of: ({ figures: { texts } }) => partOf(texts.refused, texts.asked) },
  { name: 'Their calls that went wrong', of: ({ figures: { texts } }) => partOf(texts.failed, texts.asked) },
  {
    name: 'First card, half and 95 % of lists',
    of: ({ figures }) => firstCardText(figures.lists),
  },
]
