import { scaleLinear } from 'd3-scale'
import { LineChart } from '@/components/ui/line-chart'

type Point = { day: string; value: number | null }

const dayName = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** One figure a day, drawn on the server; days without one break the line. The same figures stand in a table behind it. */
export function DayChart({ label, points, text }: { label: string; points: Point[]; text: (value: number) => string }) {
  const values = points.flatMap(({ value }) => value ?? [])
  if (values.length < 2) return <p className="text-sm text-soft">{label}: not enough days with data yet.</p>
  if (values.every((value) => value === 0)) return <p className="text-sm text-soft">{label}: none yet.</p>
  const ticks = scaleLinear([0, Math.max(...values) || 1], [0, 1])
    .nice(4)
    .ticks(4)
    // Of one person there is no fifth part.
    .filter((at) => Number.isInteger(at) || !values.every(Number.isInteger))
  const last = points.length - 1
  return (
    <div className="grid max-w-[40rem] gap-2">
      <h3 className="text-sm font-semibold">{label}</h3>
      <LineChart
        label={label}
        lines={[{ name: label, points: points.map(({ value }, place) => ({ x: place, y: value })) }]}
        xTicks={[0, last].map((place) => ({ at: place, label: dayName.format(new Date(points[place]?.day ?? 0)) }))}
        yTicks={ticks.map((at) => ({ at, label: text(at) }))}
      />
    </div>
  )
}
