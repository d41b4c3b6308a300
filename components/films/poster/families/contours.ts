import { arrange } from '../arrange'
import { mix } from '../colour'
import { circle, line, type Point, path, rect, smooth } from '../draw'
import { type Family, inkOn } from '../sheet'

/** A map in layers, the way that was taken, and the cross at its end. */
export const contours: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone } = inks
  const { place, top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['head', 'crown', 'foot'], voices: ['condensed', 'serifBold', 'wide'] },
  )
  const [x, y] = [seed.int(70, 130), middle + seed.int(-10, 10)]
  const waves = [2, 3, 5].map((turns) => ({
    turns,
    size: seed.between(0.05, 0.2) / Math.sqrt(turns - 1),
    at: seed.between(0, 6.28),
  }))
  const levels = seed.int(5, 8)
  const deep = seed.chance(0.5) ? bold : accent
  const layers = Array.from({ length: levels }, (_, level) => {
    const share = 1 - level / levels
    const [driftX, driftY] = [level * seed.between(-2, 4), level * seed.between(-3, 2)]
    const points = Array.from({ length: 14 }, (_, step): Point => {
      const angle = (step / 14) * Math.PI * 2
      const swell =
        1 + waves.reduce((sum, wave) => sum + wave.size * Math.sin(wave.turns * angle + wave.at + level * 0.16), 0)
      return [
        x + driftX + Math.cos(angle) * 96 * share * swell,
        y + driftY + Math.sin(angle) * ((bottom - top) / 2 + 6) * share * swell,
      ]
    })
    return path(smooth(points), mix(tone, deep, level / (levels - 1)))
  })
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
    layers.join(''),
    line(grid, ground, 0.6),
    line(smooth(trail, false), routeInk, 3, 'stroke-dasharray="7 5" '),
    circle(startX, startY, 5, routeInk),
    line(`M${Math.round(endX) - 7} ${Math.round(endY) - 7}l14 14m0-14l-14 14`, inkOn(inks, deep, routeInk), 4.5),
    place === 'foot' ? rect(0, bottom + 4, 200, 300, ground) : rect(0, 0, 200, top - 4, ground),
    place === 'head' ? rect(0, bottom, 200, 40, ground) : '',
  ]
  return { ground, art: art.join(''), ...words }
}
