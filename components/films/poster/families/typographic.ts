import { creditAt } from '../arrange'
import { circle, cutRect, path, rect, round } from '../draw'
import { type Family, inkOn, margin, sheetHeight } from '../sheet'

/** Nothing but the title, as large as it will go, and one mark. */
export const typographic: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const atTop = seed.chance(0.6)
  const y = atTop ? 242 : 52
  const marks = [
    () => circle(seed.pick([36, 100, 164]), y, seed.int(24, 34), accent),
    () =>
      [0, 1, 2, 3, 4]
        .map((bar) => rect(margin, y - 34 + bar * 14, 172 * 0.68 ** bar, 9, bar === 1 ? accent : bold))
        .join(''),
    () =>
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((bar) => rect(margin + bar * 22, y - 30, round(3 + bar * 2), 58, bar === 5 ? accent : bold))
        .join(''),
    () =>
      path(cutRect(seed, margin, y - 26, 172, 20, 5), accent) +
      path(cutRect(seed, margin, y + 4, seed.int(60, 130), 20, 5), bold),
    () =>
      [0, 1, 2, 3, 4]
        .map((step) => circle(28 + step * 33, y, round(4 + step * 3.2), step === 3 ? accent : bold))
        .join(''),
    () =>
      [0, 1, 2, 3]
        .map(
          (step) =>
            circle(34 + step * 44, y, 22, step === 2 ? accent : tone) +
            path(`M${34 + step * 44} ${y - 22}a22 22 0 0 ${step % 2} 0 44z`, bold),
        )
        .join(''),
    () =>
      path(`M${margin} ${y + 26}h172l-${seed.int(20, 150)}-58z`, accent) +
      path(motif.d ? `M${margin} ${y + 30}h172v3h-172z` : '', bold),
  ] as const
  const art = [rect(0, 0, 200, 300, ground), seed.pick(marks)()]
  const title = {
    x: margin,
    y: atTop ? margin : 100,
    width: 172,
    height: atTop ? 176 : 166,
    align: 'start' as const,
    vertical: atTop ? ('top' as const) : ('bottom' as const),
    voice: seed.pick(['compressed', 'condensed', 'plain', 'serifBold']),
    largest: 78,
    fill: inkOn(inks, ground, bold),
    on: ground,
  }
  return { ground, art: art.join(''), title, credit: creditAt(inks, ground, 'start', sheetHeight - margin) }
}
