import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'

const [width, height] = [640, 180]
const [left, right, top, bottom] = [58, 16, 12, 26]

type Point = { day: string; value: number | null }

/** One figure a day, drawn on the server; days without one break the line. The same figures stand in a table behind it. */
export function DayChart({ label, points, text }: { label: string; points: Point[]; text: (value: number) => string }) {
  const values = points.flatMap(({ value }) => value ?? [])
  if (values.length < 2) return <p className="text-sm text-soft">{label}: not enough days with data yet.</p>
  const y = scaleLinear([0, Math.max(...values) || 1], [height - bottom, top]).nice(4)
  const x = scalePoint(
    points.map(({ day }) => day),
    [left, width - right],
  )
  const path = line<Point>(
    ({ day }) => x(day) ?? 0,
    ({ value }) => y(value ?? 0),
  ).defined(({ value }) => value !== null)(points)
  const ends = [points[0], points.at(-1)].flatMap((point) => point ?? [])
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="w-full max-w-[40rem] text-[11px]">
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
      {ends.map(({ day }, place) => (
        <text
          key={day}
          x={x(day)}
          y={height - 8}
          textAnchor={place === 0 ? 'start' : 'end'}
          className="tabular fill-soft"
        >
          {day}
        </text>
      ))}
      <path d={path ?? ''} fill="none" strokeWidth={2} className="stroke-accent" />
      {points.map(({ day, value }) =>
        value === null ? null : <circle key={day} cx={x(day)} cy={y(value)} r={2.5} className="fill-accent" />,
      )}
    </svg>
  )
}
