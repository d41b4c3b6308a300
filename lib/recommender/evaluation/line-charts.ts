import { escapeText } from './chart'

export type Line = { name: string; points: readonly { x: number; y: number }[] }
export type LinePanel = { title: string; across: string; lines: readonly Line[] }

const width = 720
const height = 360
const left = 70
const right = 110
const top = 44
const bottom = 60

/** Panels one under the other, both axes logarithmic: what grows in proportion is a straight line of slope one. Every value is above 0. */
export function lineCharts(label: string, panels: readonly LinePanel[]): string {
  return chartPage(
    label,
    { width, height: height * panels.length },
    panels.map((panel, at) => drawPanel(panel, at * height)),
  )
}

/** An SVG whose colours follow the reader's light or dark setting. */
export function chartPage(label: string, size: { width: number; height: number }, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escapeText(label)}">
<style>
svg { font: 13px system-ui, sans-serif; background: #fbfaf7 } text { fill: #1d1b18 } .grid { stroke: #d8d2c6 } .limit { stroke: #b3402a; stroke-dasharray: 5 4 } .curve { fill: none; stroke: #1d1b18; stroke-width: 1.5 } circle { fill: #1d1b18 }
@media (prefers-color-scheme: dark) { svg { background: #16140f } text { fill: #ece7dd } .grid { stroke: #3a352c } .limit { stroke: #e0664c } .curve { stroke: #ece7dd } circle { fill: #ece7dd } }
</style>
${parts.join('\n')}
</svg>
`
}

function drawPanel({ title, across, lines }: LinePanel, from: number): string {
  const points = lines.flatMap((line) => line.points)
  const places = scaleOf(points.map(({ x }) => x))
  const heights = scaleOf(points.map(({ y }) => y))
  const x = (value: number) => (left + (width - left - right) * places.share(value)).toFixed(1)
  const y = (value: number) => (from + top + (height - top - bottom) * (1 - heights.share(value))).toFixed(1)
  const base = from + height - bottom
  const grid = heights.ticks.map(
    (at) =>
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${y(at)}" y2="${y(at)}"/><text x="${left - 8}" y="${y(at)}" dy="4" text-anchor="end">${shortly(at)}</text>`,
  )
  const steps = places.ticks.map(
    (at) =>
      `<line class="grid" y1="${from + top}" y2="${base}" x1="${x(at)}" x2="${x(at)}"/><text x="${x(at)}" y="${base + 18}" text-anchor="middle">${shortly(at)}</text>`,
  )
  const ends = apart(lines.map((line) => Number(y(line.points.at(-1)?.y ?? 1))))
  const drawn = lines.map(({ name, points: own }, at) => {
    const dots = own.map((point) => `<circle r="2.5" cx="${x(point.x)}" cy="${y(point.y)}"/>`).join('')
    const end = `<text x="${x(own.at(-1)?.x ?? 1)}" y="${ends[at]}" dx="8" dy="4">${escapeText(name)}</text>`
    return `<polyline class="curve" points="${own.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}"/>${dots}${end}`
  })
  return [
    `<text x="12" y="${from + 24}" font-weight="600">${escapeText(title)}</text>`,
    ...grid,
    ...steps,
    ...drawn,
    `<text x="${left}" y="${from + height - 18}">${escapeText(across)}</text>`,
  ].join('\n')
}

/** A logarithmic axis over these values: where each stands, 0 to 1, and the ones, threes and tens among them. */
function scaleOf(values: readonly number[]) {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))]
  const ticks: number[] = []
  for (let power = Math.floor(low / Math.LN10); power <= high / Math.LN10 + 1; power++) {
    for (const step of [1, 3]) {
      const at = step * 10 ** power
      if (Math.log(at) >= low - 1e-9 && Math.log(at) <= high + 1e-9) ticks.push(at)
    }
  }
  return { ticks, share: (value: number) => (high === low ? 0.5 : (Math.log(value) - low) / (high - low)) }
}

/** Names of lines that end beside each other, moved so far that both can be read. */
function apart(ends: readonly number[]): number[] {
  const least = 15
  const placed = ends.map((end, at) => ({ end, at })).sort((one, other) => one.end - other.end)
  placed.forEach((each, order) => {
    const above = placed[order - 1]
    if (above && each.end - above.end < least) each.end = above.end + least
  })
  return ends.map((_, at) => placed.find((each) => each.at === at)?.end ?? 0)
}

const shortly = (value: number) =>
  value >= 1e6
    ? `${Number((value / 1e6).toPrecision(3))}M`
    : value >= 1e3
      ? `${Number((value / 1e3).toPrecision(3))}k`
      : String(Number(value.toPrecision(3)))
