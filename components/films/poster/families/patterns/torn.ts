import { arrange } from '../../drawing/arrange'
import { type Point, path, rect, stand, through } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** A sheet torn across: what was underneath shows through. */
export const torn: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, light } = inks
  const { top, bottom, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot'], voices: ['compressed', 'condensed', 'plain'] },
  )
  const slope = seed.int(-34, 34)
  const from = top + seed.int(16, 28)
  const to = bottom - seed.int(20, 30)
  const tear = (y: number, lean: number): Point[] =>
    Array.from({ length: 19 }, (_, step) => [
      step * 11.5 - 4,
      y + (step / 18 - 0.5) * lean + seed.between(-5, 5) + (step % 2) * 3,
    ])
  const upper = tear(from + 6, slope)
  const lower = tear(to - 6, slope * 0.6)
  const band = (swell: number): Point[] => [
    ...upper.map(([x, y]): Point => [x, y - swell * (1 + ((x * 7) % 5) / 3)]),
    ...[...lower].reverse().map(([x, y]): Point => [x, y + swell * (1 + ((x * 3) % 5) / 3)]),
  ]
  const figure = inkOn(inks, bold, accent)
  const across = seed.chance(0.4) && !motif.isChosen
  const standing = across
    ? [40, 100, 160]
        .map((x, index) =>
          stand(motif.d, x, to - 8 - seed.int(0, 8), (to - from) * 0.6, index === 1 ? figure : ground, index === 2),
        )
        .join('')
    : stand(motif.d, seed.int(70, 130), to - 4, (to - from) * 0.86, figure, seed.chance(0.5))
  const art = [rect(0, 0, 200, 300, ground), path(through(band(3)), light), path(through(band(0)), bold), standing]
  return { ground, art: art.join(''), ...words }
}
