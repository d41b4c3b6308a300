import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import { ChartFrame, thick } from '@/components/ui/chart-frame'
import type { Measure } from '@/lib/experiments/outcomes/measures'
import type { CurvePoint } from '@/lib/experiments/reading'
import { measureText } from './measure-text'

const dayName = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const at = ({ day }: CurvePoint) => new Date(`${day}T00:00:00Z`)
/** In hundredths of the height: two figures nearer than that would lie on each other. */
const LEAST_APART = 7

/**
 * A difference day by day with where it lies, drawn on the server; the same figures stand in a table behind it. It takes the
 * width there is; its texts stay as large as all others.
 */
export function DifferenceChart({ name, points, unit }: { name: string; points: CurvePoint[]; unit: Measure['unit'] }) {
  const last = points.at(-1)
  const first = points[0]
  if (!first || !last || points.length < 2) return null
  const bounds = points.flatMap(({ interval }) => [interval.low, interval.high])
  const y = scaleLinear([Math.min(0, ...bounds), Math.max(0, ...bounds)], [100, 0]).nice(4)
  const x = scaleUtc([at(first), at(last)], [0, 100])
  const band = area<CurvePoint>(
    (point) => x(at(point)),
    ({ interval }) => y(interval.low),
    ({ interval }) => y(interval.high),
  )(points)
  const middle = line<CurvePoint>(
    (point) => x(at(point)),
    ({ interval }) => y(interval.estimate),
  )(points)
  const text = (value: number) => measureText(value, unit, true)
  const { estimate, low, high } = last.interval
  const title = `${name}: ${text(estimate)} on ${dayName.format(at(last))}, between ${text(low)} and ${text(high)}`
  const told = [estimate, high, low].filter(
    (value, place) => place === 0 || Math.abs(y(value) - y(estimate)) >= LEAST_APART,
  )
  return (
    <ChartFrame
      label={title}
      className="mt-2 mr-20 ml-16 max-w-[34rem]"
      xTicks={[
        { at: 0, label: dayName.format(at(first)), align: 'start' },
        { at: 100, label: dayName.format(at(last)), align: 'end' },
      ]}
      yTicks={y.ticks(4).map((tick) => ({ at: y(tick), label: text(tick), isZero: tick === 0 }))}
      texts={told.map((value, place) => (
        <span
          key={value}
          className={`tabular absolute left-full -translate-y-1/2 pl-2 whitespace-nowrap ${place === 0 ? 'font-semibold' : 'text-soft'}`}
          style={{ top: `${y(value)}%` }}
        >
          {text(value)}
        </span>
      ))}
    >
      <path d={band ?? ''} className="fill-accent opacity-20" />
      <path d={middle ?? ''} fill="none" className="stroke-accent" {...thick} />
    </ChartFrame>
  )
}
