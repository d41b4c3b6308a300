import { chartPage } from '../line-charts'
import { markdown, signed } from '../report'
import type { VarietyPoint } from './variety-curve'

export function varietyTable(points: readonly VarietyPoint[]): string {
  const alone = points[0]?.ndcg10 ?? 0
  const rows = points.map(({ calibration, variety, ndcg10, difference, change }) => [
    String(calibration),
    String(variety),
    ndcg10.toFixed(4),
    signed(change),
    `${((100 * change.mean) / alone).toFixed(1)} %`,
    difference.toFixed(3),
  ])
  return markdown(['λ', 'variety', 'NDCG@10', 'against scores alone', 'share', 'intra-list difference'], rows)
}

const width = 720
const height = 360
const left = 70
const bottom = 60

/** A line for each λ: how unlike films of a list are against what share of NDCG@10 is left; one panel a set of data. */
export function varietyChart(curves: readonly { data: string; points: readonly VarietyPoint[] }[]): string {
  const panels = curves.map(({ data, points }, at) => panel(data, points, at * height))
  return chartPage('NDCG@10 against the difference within lists', { width, height: height * curves.length }, panels)
}

function panel(data: string, points: readonly VarietyPoint[], from: number): string {
  const alone = points[0]?.ndcg10 ?? 1
  const differences = points.map(({ difference }) => difference)
  const [low, high] = [Math.min(...differences), Math.max(...differences)]
  const least = Math.min(0.92, ...points.map(({ ndcg10 }) => ndcg10 / alone)) - 0.005
  const most = Math.max(1, ...points.map(({ ndcg10 }) => ndcg10 / alone)) + 0.005
  const x = (value: number) => (left + ((width - left - 90) * (value - low)) / Math.max(1e-9, high - low)).toFixed(1)
  const y = (value: number) => (from + 40 + ((height - 40 - bottom) * (most - value)) / (most - least)).toFixed(1)
  const grid = [0.92, 0.94, 0.96, 0.98, 1]
    .filter((share) => share >= least)
    .map(
      (share) =>
        `<line class="grid" x1="${left}" x2="${width - 90}" y1="${y(share)}" y2="${y(share)}"/><text x="${left - 8}" y="${y(share)}" dy="4" text-anchor="end">${share.toFixed(2)}</text>`,
    )
  const lines = [...new Set(points.map(({ calibration }) => calibration))].map((calibration) => {
    const own = points.filter((point) => point.calibration === calibration)
    const places = own.map((point) => `${x(point.difference)},${y(point.ndcg10 / alone)}`)
    const [endX, endY] = places.at(-1)?.split(',') ?? ['0', '0']
    const dots = places.map((place) => `<circle r="2.5" cx="${place.split(',')[0]}" cy="${place.split(',')[1]}"/>`)
    return `<polyline class="curve" points="${places.join(' ')}"/>${dots.join('')}<text x="${endX}" y="${endY}" dx="8" dy="4">λ ${calibration}</text>`
  })
  return [
    `<text x="12" y="${from + 24}" font-weight="600">Share of NDCG@10 left, ${data}</text>`,
    ...grid,
    `<line class="limit" x1="${left}" x2="${width - 90}" y1="${y(0.97)}" y2="${y(0.97)}"/>`,
    ...lines,
    `<text x="${left}" y="${from + height - 22}">intra-list difference ${low.toFixed(3)} to ${high.toFixed(3)}; along each line variety grows from 0 to 1</text>`,
  ].join('\n')
}
