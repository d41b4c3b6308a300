import { arrange } from '../../drawing/arrange'
import { type Point, rect, round } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** A lattice of dots with something pushing through from behind. */
export const bulge: Family = ({ inks, seed }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['wide', 'light', 'plain', 'compressed'] },
  )
  const columns = seed.int(9, 12)
  const step = 200 / columns
  const foot = place === 'foot' ? bottom : 304
  const rows = Math.floor((foot - top) / step)
  const centres: Point[] = seed.chance(0.6)
    ? [[seed.int(70, 130), middle]]
    : [
        [60, middle - 26],
        [140, middle + 30],
      ]
  const reach = centres.length === 1 ? seed.int(70, 88) : 56
  const square = seed.chance(0.35)
  const hollow = seed.chance(0.3)
  const marks = { bold: [] as string[], accent: [] as string[] }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let [x, y, size] = [(column + 0.5) * step, top + (row + 0.5) * step, step * 0.24]
      let inside = false
      for (const [centreX, centreY] of centres) {
        const [awayX, awayY] = [x - centreX, y - centreY]
        const near = Math.hypot(awayX, awayY) / reach
        if (near >= 1) continue
        inside = true
        const push = 1 + 0.32 * Math.cos((near * Math.PI) / 2) * near
        size = hollow ? step * (0.12 + 0.24 * near) : step * (0.24 + 0.3 * Math.cos((near * Math.PI) / 2))
        ;[x, y] = [centreX + awayX * push, centreY + awayY * push]
      }
      const r = round(size)
      marks[inside ? 'accent' : 'bold'].push(
        square
          ? `M${round(x - r)} ${round(y - r)}h${r * 2}v${r * 2}h${-r * 2}z`
          : `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(r * 2)} 0a${r} ${r} 0 1 0 ${round(-r * 2)} 0`,
      )
    }
  const art =
    rect(0, 0, 200, 300, ground) +
    `<path fill="${bold}" d="${marks.bold.join('')}"/><path fill="${inkOn(inks, ground, accent)}" d="${marks.accent.join('')}"/>`
  return { ground, art, ...words }
}
