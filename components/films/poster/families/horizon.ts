import { circle, cut, path, rect, stand } from '../draw'
import { type Family, wordsAtFoot, wordsAtHead } from '../sheet'

/** A great sun, the edge of the land, and somebody small upon it. */
export const horizon: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const headed = seed.chance(0.5)
  const land = headed ? seed.int(222, 250) : seed.int(158, 182)
  const radius = seed.int(40, 74)
  const sunX = seed.int(46, 154)
  const rise = seed.between(-0.3, 0.5)
  const bands = [0, 1, 2].map((band) => path(cut(seed, [[-5, land + 14 + band * 13], [205, land + 8 + band * 16], [205, land + 12 + band * 18], [-5, land + 17 + band * 16]], 3), tone))
  const standX = sunX > 100 ? seed.int(40, 84) : seed.int(112, 158)
  const art = [
    rect(0, 0, 200, 300, ground),
    circle(sunX, land - radius * rise, radius, accent),
    path(cut(seed, [[-6, land], [60, land - seed.int(0, 8)], [140, land + seed.int(-6, 4)], [206, land - 2], [206, 306], [-6, 306]], 2), bold),
    headed ? '' : bands[0],
    stand(motif.d, standX, land + 1, seed.int(40, 66), bold, standX > 100),
  ]
  const words = headed
    ? wordsAtHead(inks, { on: ground, height: 84, voice: seed.pick(['condensed', 'wide', 'serifBold']), creditOn: bold, align: seed.pick(['start', 'middle']) })
    : wordsAtFoot(inks, { on: bold, height: 76, voice: seed.pick(['condensed', 'serifBold', 'plain']), align: seed.pick(['start', 'middle']) })
  return { ground, art: art.join(''), ...words }
}
