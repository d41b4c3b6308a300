import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, path, rect, round } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** Nothing but the title, as large as it will go, and one printer's ornament that runs off the sheet. */
export const typographic: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    {
      places: ['crown', 'foot'],
      voices: ['compressed', 'condensed', 'plain', 'serifBold'],
      aligns: ['start'],
      height: 150,
      largest: 82,
      wish: bold,
    },
  )
  const [from, to] = place === 'foot' ? [0, bottom - 6] : [top + 4, 300]
  const tall = to - from
  const outer = place === 'foot' ? 0 : 300
  const inward = place === 'foot' ? 1 : -1
  const ornaments = [
    () =>
      [0, 1, 2, 3, 4, 5]
        .map((bar) => {
          const weight = 2 + (5 - bar) * 2.6
          const y = outer + inward * bar * (tall / 6)
          return rect(0, place === 'foot' ? y : y - weight, 200, weight, bar === 2 ? accent : bold)
        })
        .join(''),
    () =>
      circle(seed.pick([30, 170]), outer, tall * 0.94, bold) + circle(seed.pick([30, 170]), outer, tall * 0.46, accent),
    () =>
      [0, 1, 2, 3, 4, 5, 6]
        .map((step) => {
          const height = Math.round(tall * ((step + 1) / 7))
          return rect(
            step * 28.6,
            place === 'foot' ? 0 : 300 - height,
            29,
            height,
            step === 4 ? accent : mix(tone, bold, step / 6),
          )
        })
        .join(''),
    () =>
      path(`M0 ${outer}H200V${round(outer + inward * tall)}z`, bold) +
      circle(seed.int(46, 70), from + tall * 0.42, tall * 0.24, accent),
    () =>
      [0, 1, 2, 3, 4]
        .map((chevron) => {
          const x = chevron * 48 - 40
          const half = round(tall / 2)
          return path(`M${x} ${round(from)}h30l30 ${half}-30 ${half}h-30l30-${half}z`, chevron === 3 ? accent : bold)
        })
        .join(''),
    () =>
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((dot) => circle(12 + dot * 26, from + tall / 2, 3 + dot * 2.2, dot === 5 ? accent : bold))
        .join(''),
    () =>
      [0, 1, 2, 3]
        .map((moon) => {
          const [x, y] = [25 + moon * 50, round(from + tall / 2)]
          return (
            circle(x, y, 24, moon === 2 ? accent : tone) +
            path(`M${x} ${round(y - 24)}a24 24 0 0 ${(moon + 1) % 2} 0 48z`, bold)
          )
        })
        .join(''),
    () => {
      const [x, y] = [seed.pick([60, 100, 140]), place === 'foot' ? 0 : from]
      return (
        path(`M${x - 20} ${round(y)}h40l-11 ${round(tall * 0.62)}h-18z`, bold) + circle(x, y + tall * 0.8, 12, accent)
      )
    },
  ] as const
  return {
    ground,
    art: rect(0, 0, 200, 300, ground) + seed.pick(ornaments)(),
    ...words,
    title: { ...words.title, fill: inkOn(inks, ground, bold) },
  }
}
