import { LineChart } from '@/components/ui/line-chart'
import { say } from '@/domains/words'
import { getShownFigures } from '@/lib/metrics/queries'
import { LEAST_PEOPLE_A_DAY } from '@/lib/metrics/shown-figures'
import { cell, ScrollingTable } from '../scrolling-table'
import { componentWords } from './component-words'
import { FiguresList } from './figures-list'

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** What was shown in the last two weeks and what came of it, everybody together. */
export async function EngineShown() {
  const { days, reach, components, lists, before } = await getShownFigures()
  if (days.length === 0) return <p className="text-sm text-soft">No list was shown in the last two weeks.</p>
  const told = days.flatMap(({ positiveRate }) => positiveRate ?? [])
  const usual = told.reduce((sum, rate) => sum + rate, 0) / Math.max(1, told.length)
  const oldestFirst = days.toReversed()
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      {told.length > 1 && (
        <div className="min-w-0 lg:col-span-2">
          <h3 className="label-caps mb-2 text-soft">Met with a yes, by day</h3>
          <LineChart
            label={`Share of what was shown that met with a yes, by day: ${percent(usual)} on average, ${percent(Math.min(...told))} to ${percent(Math.max(...told))}. The table has each day.`}
            lines={[
              { name: 'Met with a yes', points: oldestFirst.map(({ positiveRate }, x) => ({ x, y: positiveRate })) },
            ]}
            xTicks={oldestFirst.flatMap(({ day }, at) =>
              at === 0 || at === oldestFirst.length - 1 ? [{ at, label: day.slice(5) }] : [],
            )}
            yTicks={[0, usual, Math.max(...told)].map((at) => ({ at, label: percent(at) }))}
          />
        </div>
      )}
      <ScrollingTable
        label="Lists by day"
        heads={['Day', 'People', say('Films shown'), 'Met with a yes', 'Against usual']}
      >
        {days.map(({ day, people, shown, positiveRate }) => (
          <tr key={day} className="border-t border-rule">
            <td className="tabular py-1 pr-3 whitespace-nowrap">{day}</td>
            <td className={cell}>{people}</td>
            <td className={cell}>{shown}</td>
            <td className={cell}>{positiveRate === null ? 'Too few people' : percent(positiveRate)}</td>
            <td className={cell}>{positiveRate !== null && usual > 0 && `× ${(positiveRate / usual).toFixed(2)}`}</td>
          </tr>
        ))}
      </ScrollingTable>
      <div className="grid min-w-0 content-start gap-6">
        <FiguresList
          rows={[
            {
              name: 'Coverage',
              value: percent(reach.coverage),
              beside: before ? `${percent(before.reach.coverage)} in the two weeks before` : 'of the catalog',
              help: say('Films of the catalog that stood in at least one list of the last two weeks.'),
            },
            {
              name: 'Popularity of what is shown',
              value: reach.shownProminence === null ? 'Nothing shown' : reach.shownProminence.toFixed(0),
              beside: [
                `${reach.catalogProminence.toFixed(0)} in the catalog`,
                before?.reach.shownProminence?.toFixed(0),
              ]
                .filter(Boolean)
                .join(', before '),
              help: say('Mean prominence, 1 to 100: how well known a film is.'),
            },
          ]}
        />
        {components.length > 0 && (
          <section aria-label="What lists rest on">
            <h3 className="label-caps mb-1 text-soft">
              {lists === 1 ? 'What the last list rests on' : `What the last ${lists} lists rest on`}
            </h3>
            <FiguresList
              rows={components.map(({ kind, share }) => {
                const [name, help] = componentWords[kind] ?? [kind, '']
                const was = before?.components.find((other) => other.kind === kind)?.share
                return { name, help, value: percent(share), ...(before && { beside: `before ${percent(was ?? 0)}` }) }
              })}
            />
          </section>
        )}
      </div>
      <p className="text-xs text-soft lg:col-span-2">
        {say('A yes is four stars and more, the watchlist, or a click from the list, after it was shown.')} Days of
        fewer than {LEAST_PEOPLE_A_DAY} people tell no share: it would be what one person did. Usual is the mean of the
        days told.
      </p>
    </div>
  )
}
