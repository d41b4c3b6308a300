import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, cut, path, rect, stand } from '../../drawing/draw'
import type { Family } from '../../drawing/sheet'

/** A great sun, the edge of the land, and somebody small upon it. */
export const horizon: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { place, words } = arrange(
    { inks, seed },
    seed.chance(0.55)
      ? { places: ['head'], voices: ['condensed', 'wide', 'serifBold', 'compressed'], creditOn: bold }
      : { places: ['foot'], voices: ['condensed', 'serifBold', 'plain'], on: bold },
  )
  const land = place === 'head' ? seed.int(206, 246) : seed.int(158, 180)
  const radius = seed.int(34, 78)
  const sunX = seed.int(40, 160)
  const sunY = Math.max(land - radius * seed.between(-0.4, 0.7), place === 'head' ? 106 + radius : radius * 0.4)
  const far = land - seed.int(14, 30)
  const standX = sunX > 100 ? seed.int(36, 84) : seed.int(116, 164)
  const ridge = cut(
    seed,
    [
      [-6, far + 10],
      [30, far - 4],
      [58, far + 4],
      [90, far - 12],
      [120, far + 6],
      [168, far - 6],
      [206, far + 8],
      [206, 306],
      [-6, 306],
    ],
    6,
  )
  const strips = [0, 1, 2].map((strip) => {
    const y = sunY - radius + (strip + 2.1) * radius * 0.34
    return rect(sunX - radius, y, radius * 2, 2 + strip * 1.4, ground)
  })
  const art = [
    rect(0, 0, 200, 300, ground),
    circle(sunX, sunY, radius, accent),
    seed.chance(0.3) ? strips.join('') : '',
    seed.chance(0.55) ? path(ridge, mix(tone, bold, 0.3)) : '',
    path(
      cut(
        seed,
        [
          [-6, land],
          [60, land - seed.int(0, 8)],
          [140, land + seed.int(-6, 4)],
          [206, land - 2],
          [206, 306],
          [-6, 306],
        ],
        2,
      ),
      bold,
    ),
    stand(motif.d, standX, land + 1, motif.isChosen ? 82 : seed.int(40, 70), bold, standX > 100),
  ]
  return { ground, art: art.join(''), ...words }
}
