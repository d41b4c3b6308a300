import type { Seed } from './seed'

/** A coordinate with at most one decimal: enough at any size a poster is shown, and small on the wire. */
export const round = (value: number) => Math.round(value * 10) / 10

export type Point = readonly [x: number, y: number]

export const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<path fill="${fill}" d="M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z"/>`

export const circle = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}"/>`

export const path = (d: string, fill: string) => `<path fill="${fill}" d="${d}"/>`

export const line = (d: string, stroke: string, width: number, extra = '') =>
  `<path fill="none" stroke="${stroke}" stroke-width="${round(width)}" ${extra}d="${d}"/>`

/** Path data through points, in whole relative steps. */
export function through(points: readonly Point[], close = true) {
  let [atX, atY] = [0, 0]
  const steps = points.map(([x, y], index) => {
    const [stepX, stepY] = [Math.round(x) - atX, Math.round(y) - atY]
    atX += stepX
    atY += stepY
    return `${index === 0 ? 'M' : 'l'}${stepX} ${stepY}`
  })
  return steps.join('') + (close ? 'z' : '')
}

/** A polygon as scissors leave it: every corner a little off. */
export const cut = (seed: Seed, points: readonly Point[], slip = 3) =>
  through(points.map(([x, y]) => [x + seed.between(-slip, slip), y + seed.between(-slip, slip)]))

/** A rectangle as scissors leave it. */
export const cutRect = (seed: Seed, x: number, y: number, width: number, height: number, slip = 3) =>
  cut(
    seed,
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    slip,
  )

/** A smooth closed or open curve through points (quadratic, joined at midpoints). */
export function smooth(points: readonly Point[], close = true) {
  const count = points.length
  const at = (index: number) => points[((index % count) + count) % count] as Point
  const middle = (one: Point, other: Point) => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2] as const
  const first = close ? middle(at(-1), at(0)) : at(0)
  let d = `M${Math.round(first[0])} ${Math.round(first[1])}`
  const end = close ? count : count - 1
  for (let index = close ? 0 : 1; index < end; index++) {
    const [control, next] = [
      at(index),
      index === count - 2 && !close ? at(count - 1) : middle(at(index), at(index + 1)),
    ]
    d += `Q${Math.round(control[0])} ${Math.round(control[1])} ${Math.round(next[0])} ${Math.round(next[1])}`
  }
  return close ? `${d}z` : d
}

/** Dots of one radius as a single path: round caps on lines of no length. */
export const dots = (points: readonly Point[], radius: number, colour: string) =>
  points.length === 0
    ? ''
    : line(
        points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join(''),
        colour,
        radius * 2,
        'stroke-linecap="round" ',
      )

/** Places a silhouette drawn about its own feet at (0, 0), facing right, 100 units high. */
export function stand(d: string, x: number, y: number, height: number, fill: string, flip = false) {
  const scale = Math.round(height) / 100
  return `<path fill="${fill}" transform="translate(${round(x)} ${round(y)})scale(${flip ? -scale : scale} ${scale})" d="${d}"/>`
}
