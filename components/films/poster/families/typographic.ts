import { circle, cutRect, path, rect, round } from '../draw'
import { type Family, inkOn, margin, sheetHeight } from '../sheet'

/** Nothing but the title, as large as it will go, and one mark. */
export const typographic: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone } = inks
  const atTop = seed.chance(0.6)
  const markY = atTop ? 250 : 50
  const marks = [
    () => circle(seed.int(40, 160), markY, seed.int(18, 30), accent),
    () => [0, 1, 2, 3].map((bar) => rect(margin, markY - 26 + bar * 14, 172 * 0.62 ** bar, 8, bar === 1 ? accent : bold)).join(''),
    () => path(cutRect(seed, margin, markY - 18, seed.int(60, 172), 36, 4), accent),
    () => [0, 1, 2, 3, 4].map((step) => circle(34 + step * 33, markY, round(5 + step * 2.4), step === 3 ? accent : tone)).join(''),
  ] as const
  const art = [rect(0, 0, 200, 300, ground), seed.pick(marks)()]
  const title = {
    x: margin,
    y: atTop ? margin : 100,
    width: 172,
    height: atTop ? 190 : 166,
    align: 'start',
    vertical: atTop ? 'top' : 'bottom',
    voice: seed.pick(['compressed', 'condensed', 'plain', 'serifBold']),
    largest: 78,
    fill: inkOn(inks, ground, bold),
    on: ground,
  } as const
  return { ground, art: art.join(''), title, credit: { x: margin, y: sheetHeight - margin, width: 172, align: 'start', fill: inkOn(inks, ground), on: ground } }
}
