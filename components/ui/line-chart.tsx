import { ChartFrame, thick, thin } from './chart-frame'
import { classNames } from './class-names'

/** A point without a value breaks its line. */
export type ChartPoint = { x: number; y: number | null }
export type ChartLine = { name: string; points: ChartPoint[]; dashed?: boolean }
type Tick = { at: number; label: string }

type LineChartProps = {
  /** What it shows, for whoever does not see it; the figures stand in a table beside it. */
  label: string
  lines: ChartLine[]
  /** Single points, such as what was measured here. */
  dots?: ChartPoint[]
  /** A place on the x axis that is named. */
  mark?: Tick | null
  xTicks: Tick[]
  yTicks: Tick[]
  /** Equal steps to the right multiply instead of adding. */
  logarithmic?: boolean
}

/** Lines over an axis, drawn on the server. It takes the width there is; its texts stay as large as all others. */
export function LineChart({ label, lines, dots = [], mark, xTicks, yTicks, logarithmic }: LineChartProps) {
  const scale = (value: number) => (logarithmic ? Math.log(value) : value)
  const all = [...lines.flatMap(({ points }) => points), ...dots]
  const across = spanOf(
    [...all.map(({ x }) => x), ...xTicks.map(({ at }) => at), ...(mark ? [mark.at] : [])].map(scale),
  )
  const up = spanOf([...all.flatMap(({ y }) => y ?? []), ...yTicks.map(({ at }) => at)])
  const left = (x: number) => share(scale(x), across)
  const top = (y: number) => 100 - share(y, up)
  return (
    <figure className="grid gap-2">
      <ChartFrame
        label={label}
        className="mr-3 ml-14"
        xTicks={xTicks.map((tick) => ({ ...tick, at: left(tick.at) }))}
        yTicks={yTicks.map((tick) => ({ ...tick, at: top(tick.at), isZero: tick.at === 0 }))}
        texts={
          mark && (
            <span
              className={classNames(
                'absolute top-0 px-1 whitespace-nowrap text-accent',
                left(mark.at) > 50 ? '-translate-x-full' : '',
              )}
              style={{ left: `${left(mark.at)}%` }}
            >
              {mark.label}
            </span>
          )
        }
      >
        {mark && <path d={`M${left(mark.at)} 0V100`} className="stroke-accent" strokeDasharray="2 3" {...thin} />}
        {lines.map(({ name, points, dashed }) => (
          <path
            key={name}
            d={pathOf(points.map(({ x, y }) => (y === null ? null : `${left(x)} ${top(y)}`)))}
            className="fill-none stroke-ink"
            strokeDasharray={dashed ? '6 4' : undefined}
            {...thick}
          />
        ))}
        {[...dots, ...lines.flatMap(({ points }) => points)].map(({ x, y }, place) =>
          // A line without length and with round ends is a dot, however the picture is stretched.
          y === null ? null : (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: points have no names and never move
              key={place}
              d={`M${left(x)} ${top(y)}h0`}
              className={place < dots.length ? 'stroke-accent' : 'stroke-ink'}
              strokeLinecap="round"
              strokeWidth={place < dots.length ? 9 : 5}
              vectorEffect="non-scaling-stroke"
            />
          ),
        )}
      </ChartFrame>
      {lines.length > 1 && (
        <figcaption className="flex flex-wrap gap-x-6 gap-y-1 text-xs text-soft">
          {lines.map(({ name, dashed }) => (
            <span key={name} className="inline-flex items-center gap-2">
              <svg viewBox="0 0 24 4" className="h-1 w-6" aria-hidden>
                <path d="M0 2H24" className="stroke-ink" strokeWidth="2" strokeDasharray={dashed ? '6 4' : undefined} />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}

type Span = { from: number; to: number }

function spanOf(values: readonly number[]): Span {
  const from = Math.min(...values)
  const to = Math.max(...values)
  return to > from ? { from, to } : { from: from - 1, to: from + 1 }
}

const share = (value: number, { from, to }: Span) => Number(((100 * (value - from)) / (to - from)).toFixed(2))

/** A path that starts anew after each gap. */
function pathOf(points: readonly (string | null)[]): string {
  return points
    .map((point, at) => (point === null ? '' : `${at > 0 && points[at - 1] !== null ? 'L' : 'M'}${point}`))
    .join('')
}
