import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Measure } from '@/lib/experiments/outcomes/measures'
import type { CurvePoint } from '@/lib/experiments/reading'
import { measureText } from './measure-text'

const dayName = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const at = ({ day }: CurvePoint) => new Date(`${day}T00:00:00Z`)
const thin = { strokeWidth: 1, vectorEffect: 'non-scaling-stroke' } as const
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
    <div role="img" aria-label={title} className="relative mt-2 mr-20 mb-7 ml-16 h-52 max-w-[34rem] text-xs">
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden
        className="absolute inset-0 size-full overflow-visible"
      >
        {y.ticks(4).map((tick) => (
          <path key={tick} d={`M0 ${y(tick)}H100`} className={tick === 0 ? 'stroke-ink' : 'stroke-rule'} {...thin} />
        ))}
        <path d={band ?? ''} className="fill-accent opacity-20" />
        <path d={middle ?? ''} fill="none" className="stroke-accent" {...thin} strokeWidth={2} />
      </svg>
      {y.ticks(4).map((tick) => (
        <span
          key={tick}
          className="tabular absolute right-full -translate-y-1/2 pr-2 whitespace-nowrap text-soft"
          style={{ top: `${y(tick)}%` }}
        >
          {text(tick)}
        </span>
      ))}
      {told.map((value, place) => (
        <span
          key={value}
          className={`tabular absolute left-full -translate-y-1/2 pl-2 whitespace-nowrap ${place === 0 ? 'font-semibold' : 'text-soft'}`}
          style={{ top: `${y(value)}%` }}
        >
          {text(value)}
        </span>
      ))}
      {[first, last].map((point, place) => (
        <span
          key={point.day}
          className={`absolute top-full pt-1 whitespace-nowrap text-soft ${place === 0 ? 'left-0' : 'right-0'}`}
        >
          {dayName.format(at(point))}
        </span>
      ))}
    </div>
  )
}
