import { type Point, through } from './draw'

/**
 * Shapes for silhouettes as parts of one path: what is solid runs clockwise, what is cut out the other way, so that the
 * usual fill rule leaves the holes open. Feet at (0, 0), 100 high, up is negative.
 */
const isClockwise = (points: readonly Point[]) =>
  points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] as Point
    return sum + x * nextY - nextX * y
  }, 0) > 0

const oriented = (points: readonly Point[], clockwise: boolean) =>
  through(isClockwise(points) === clockwise ? points : points.toReversed())

export const solid = (...points: Point[]) => oriented(points, true)
export const hole = (...points: Point[]) => oriented(points, false)

const corners = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
]
export const box = (x: number, y: number, width: number, height: number) => solid(...corners(x, y, width, height))
export const slot = (x: number, y: number, width: number, height: number) => hole(...corners(x, y, width, height))

const round = (x: number, y: number, radiusX: number, radiusY: number, sweep: 0 | 1) =>
  `M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 ${sweep} ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 ${sweep} ${-2 * radiusX} 0z`
export const oval = (x: number, y: number, radiusX: number, radiusY: number) => round(x, y, radiusX, radiusY, 1)
export const disc = (x: number, y: number, radius: number) => round(x, y, radius, radius, 1)
export const gap = (x: number, y: number, radiusX: number, radiusY = radiusX) => round(x, y, radiusX, radiusY, 0)

/** A straight bar from one point to another, and the same cut out. */
const along = ([x1, y1]: Point, [x2, y2]: Point, width: number): Point[] => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [across, down] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)]
  return [
    [x1 + across, y1 + down],
    [x2 + across, y2 + down],
    [x2 - across, y2 - down],
    [x1 - across, y1 - down],
  ]
}
export const bar = (from: Point, to: Point, width: number) => solid(...along(from, to, width))
export const slit = (from: Point, to: Point, width: number) => hole(...along(from, to, width))

export const turned = (degrees: number, [aroundX, aroundY]: Point, points: readonly Point[]): Point[] => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  return points.map(([x, y]) => [
    aroundX + (x - aroundX) * cos - (y - aroundY) * sin,
    aroundY + (x - aroundX) * sin + (y - aroundY) * cos,
  ])
}
export const tilted = (degrees: number, x: number, y: number, width: number, height: number) =>
  turned(degrees, [x + width / 2, y + height / 2], corners(x, y, width, height))

/** Points on an ellipse between two angles in degrees, 0 to the right and on clockwise. */
export const bow = (
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  from: number,
  to: number,
  steps = 8,
): Point[] =>
  Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)]
  })

/** A bent band: part of a ring. */
export const band = (x: number, y: number, radius: number, width: number, from: number, to: number, flat = 1) =>
  solid(
    ...bow(x, y, radius + width / 2, (radius + width / 2) * flat, from, to),
    ...bow(x, y, radius - width / 2, (radius - width / 2) * flat, to, from),
  )

export const times = (count: number, part: (place: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('')
