import { arrange } from '../../drawing/arrange'
import { luminance, mix } from '../../drawing/colour'
import { circle, dots, path, rect, round } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** Tilted rings round a planet cut in half by its own shadow, or planets in line. */
export const orbits: Family = ({ inks: printed, seed }) => {
  // Space is dark more often than not, whichever way round the sheet was printed.
  const day = luminance(printed.ground) > luminance(printed.bold)
  const inks = day && seed.chance(0.65) ? { ...printed, ground: printed.bold, bold: printed.ground } : printed
  const { ground, bold, accent, light } = inks
  const tone = mix(ground, bold, 0.2)
  const { place, top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['head', 'crown', 'foot'], voices: ['wide', 'light', 'compressed', 'plain'] },
  )
  const stars = Array.from({ length: 30 }, () => [seed.int(6, 194), seed.int(top + 6, bottom - 6)] as const)
  const half = (x: number, y: number, radius: number, sweep: number) =>
    path(`M${x} ${y - radius}a${radius} ${radius} 0 0 ${sweep} 0 ${radius * 2}z`, bold)
  const eclipse = () => {
    const x = seed.int(70, 130)
    const radii = [58, 40, 22].map((radius) => radius + seed.int(-4, 4))
    const y = Math.round(middle)
    return [
      circle(x, y, radii[0] ?? 58, tone),
      circle(x, y + seed.int(-8, 8), radii[1] ?? 40, accent),
      circle(x + seed.int(-10, 10), y + seed.int(2, 16), radii[2] ?? 22, ground),
      circle(x, y - (radii[0] ?? 58) + 8, 4, light),
    ].join('')
  }
  const aligned = () => {
    const x = seed.int(50, 150)
    const foot = place === 'foot' ? bottom - 4 : bottom
    const big = seed.int(90, 120)
    const ground2 = circle(x, foot + big * 0.55, big, bold)
    const moon = seed.int(10, 18)
    return (
      ground2 +
      circle(x, foot - big * 0.45 - moon - 8, moon, accent) +
      half(x, Math.round(foot - big * 0.45 - moon * 2 - 28), Math.round(moon * 0.6), seed.int(0, 1)) +
      (place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : '')
    )
  }
  const ringed = () => {
    const x = seed.int(36, 164)
    const y = Math.round(middle + seed.int(-14, 14))
    const radius = seed.int(24, 46)
    const squash = seed.between(0.2, 0.5)
    const gap = seed.int(10, 18)
    const rings = [0, 1, 2, 3, 4].map((ring) => {
      const across = Math.min(radius * 1.4 + ring * gap, 104)
      return `<ellipse rx="${round(across)}" ry="${round(Math.min(across * squash, (bottom - top) / 2 - 4))}"/>`
    })
    const angle = seed.between(0, 6.28)
    const far = radius * 1.4 + 2 * gap
    return [
      `<g transform="translate(${x} ${y})rotate(${seed.int(-32, 32)})" fill="none" stroke="${bold}" stroke-width="${seed.pick([1.2, 2, 2.6])}">${rings.join('')}</g>`,
      circle(x, y, radius, accent),
      half(x, y, radius, seed.int(0, 1)),
      circle(x + Math.cos(angle) * far, y + Math.sin(angle) * far * squash, seed.int(5, 10), light),
      place === 'foot' ? rect(0, bottom + 2, 200, 300 - bottom, ground) : rect(0, 0, 200, top - 4, ground),
    ].join('')
  }
  const art = [
    rect(0, 0, 200, 300, ground),
    dots(stars, 0.8, inkOn(inks, ground, light)),
    seed.pick(place === 'head' ? [ringed, eclipse] : [ringed, aligned, eclipse])(),
  ]
  return {
    ground,
    art: art.join(''),
    ...words,
    credit: place === 'head' ? { ...words.credit, fill: words.credit.fill } : words.credit,
  }
}
