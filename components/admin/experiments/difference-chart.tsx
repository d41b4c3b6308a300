import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Measure } from '@/lib/experiments/outcomes/measures'
import type { CurvePoint } from '@/lib/experiments/reading'
import { measureText } from './measure-text'

const [width, height] = [640, 220]
const [left, right, top, bottom] = [58, 92, 12, 28]

const dayName = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const at = ({ day }: CurvePoint) => new Date(`${day}T00:00:00Z`)

/** A difference day by day with where it lies, drawn on the server; the same figures stand in a table behind it. */
export function DifferenceChart({ name, points, unit }: { name: string; points: CurvePoint[]; unit: Measure['unit'] }) {
  const last = points.at(-1)
  const first = points[0]
  if (!first || !last || points.length < 2) return null
  const bounds = points.flatMap(({ interval }) => [interval.low, interval.high])
  const y = scaleLinear([Math.min(0, ...bounds), Math.max(0, ...bounds)], [height - bottom, top]).nice(4)
  const x = scaleUtc([at(first), at(last)], [left, width - right])
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
  const title = `${name}: ${text(last.interval.estimate)} on ${dayName.format(at(last))}, between ${text(last.interval.low)} and ${text(last.interval.high)}`
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} className="w-full max-w-[40rem] text-[11px]">
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={width - right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? 'stroke-ink' : 'stroke-rule'}
          />
          <text x={left - 8} y={y(tick)} dy="0.32em" textAnchor="end" className="tabular fill-soft">
            {text(tick)}
          </text>
        </g>
      ))}
      {[first, last].map((point, place) => (
        <text
          key={point.day}
          x={x(at(point))}
          y={height - 8}
          textAnchor={place === 0 ? 'start' : 'end'}
          className="fill-soft"
        >
          {dayName.format(at(point))}
        </text>
      ))}
      <path d={band ?? ''} className="fill-accent opacity-20" />
      <path d={middle ?? ''} fill="none" strokeWidth={2} className="stroke-accent" />
      <text x={width - right + 8} y={y(last.interval.estimate)} dy="0.32em" className="tabular fill-ink font-semibold">
        {text(last.interval.estimate)}
      </text>
      {[last.interval.high, last.interval.low].map((bound) =>
        Math.abs(y(bound) - y(last.interval.estimate)) < 14 ? null : (
          <text key={bound} x={width - right + 8} y={y(bound)} dy="0.32em" className="tabular fill-soft">
            {text(bound)}
          </text>
        ),
      )}
    </svg>
  )
}
