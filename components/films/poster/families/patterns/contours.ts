import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, line, type Point, path, rect, smooth } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** A map in layers, the way that was taken, and the cross at its end. */
export const contours: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone } = inks
  const { place, top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['head', 'crown', 'foot'], voices: ['condensed', 'serifBold', 'wide'] },
  )
  const levels = seed.int(4, 6)
  const deep = seed.chance(0.5) ? bold : accent
  const half = (bottom - top) / 2
  const hill = (x: number, y: number, across: number, tall: number): string[] => {
    const waves = [2, 3, 4].map((turns) => ({
      turns,
      size: seed.between(0.06, 0.24) / turns ** 0.5,
      at: seed.between(0, 6.28),
    }))
    const [driftX, driftY] = [seed.between(-0.3, 0.3) * across, seed.between(-0.3, 0.3) * tall]
    return Array.from({ length: levels }, (_, level) => {
      const share = 1 - level / levels
      const points = Array.from({ length: 16 }, (_, step): Point => {
        const angle = (step / 16) * Math.PI * 2
        const swell =
          1 + waves.reduce((sum, { turns, size, at }) => sum + size * Math.sin(turns * angle + at + level * 0.3), 0)
        return [
          x + driftX * (1 - share) + Math.cos(angle) * across * share * swell,
          y + driftY * (1 - share) + Math.sin(angle) * tall * share * swell,
        ]
      })
      return smooth(points)
    })
  }
  const island = seed.chance(0.35)
  const high = island
    ? hill(seed.int(88, 112), middle, 92, half * 0.92)
    : hill(seed.int(50, 90), middle - half * 0.3, seed.int(64, 96), half * seed.between(0.6, 0.85))
  const low = island
    ? []
    : hill(seed.int(120, 160), middle + half * 0.42, seed.int(50, 80), half * seed.between(0.4, 0.65))
  const layers = high.map((outline, level) => path(outline + (low[level] ?? ''), mix(tone, deep, level / (levels - 1))))
  const trail = Array.from(
    { length: 6 },
    (_, step): Point => [
      18 + step * 30 + seed.int(-12, 12),
      bottom - 22 - (step * (bottom - top - 50)) / 5.4 + seed.int(-16, 16),
    ],
  )
  const [endX, endY] = trail.at(-1) as Point
  const [startX, startY] = trail[0] as Point
  const routeInk = deep === accent ? bold : accent
  const grid =
    [40, 80, 120, 160].map((at) => `M${at} ${Math.round(top)}V${Math.round(bottom)}`).join('') +
    [0.25, 0.5, 0.75].map((at) => `M0 ${Math.round(top + (bottom - top) * at)}h200`).join('')
  const art = [
    rect(0, 0, 200, 300, ground),
    seed.chance(0.5) ? '<g transform="matrix(-1 0 0 1 200 0)">' : '<g>',
    layers.join(''),
    line(grid, ground, 0.6),
    line(smooth(trail, false), routeInk, 3, 'stroke-dasharray="7 5" '),
    circle(startX, startY, 5, routeInk),
    line(`M${Math.round(endX) - 7} ${Math.round(endY) - 7}l14 14m0-14l-14 14`, inkOn(inks, deep, routeInk), 4.5),
    '</g>',
    place === 'foot' ? rect(0, bottom + 4, 200, 300, ground) : rect(0, 0, 200, top - 4, ground),
    place === 'head' ? rect(0, bottom, 200, 40, ground) : '',
  ]
  return { ground, art: art.join(''), ...words }
}
