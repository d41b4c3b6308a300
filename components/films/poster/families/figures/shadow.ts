import { arrange } from '../../drawing/arrange'
import { contrast, mix } from '../../drawing/colour'
import { path, rect, round, stand } from '../../drawing/draw'

import { motifs, narrow } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** A small figure at the foot of a wall and its shadow, far too tall. */
export const shadow: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, dark, light } = inks
  const black = contrast(ground, dark) < 1.6
  const night = black || seed.chance(0.5)
  const lamp = black ? mix(dark, bold, 0.85) : mix(dark, ground, 0.75)
  const wall = night ? dark : ground
  const { top, bottom, words } = arrange(
    { inks, seed },
    { places: ['foot'], voices: ['compressed', 'condensed', 'serifBold', 'plain'], on: wall },
  )
  const side = seed.pick([-1, 1])
  const figure = seed.pick([
    motifs.man,
    motifs.woman,
    motifs.runner,
    motifs.walker,
    narrow.has(motif.name) ? motif.d : motifs.man,
  ])
  const footX = 100 - side * seed.int(34, 50)
  const street = bottom - 10
  const beam = night
    ? path(
        `M${round(100 - side * 110)} ${street + 2}L${round(100 + side * 20)} ${Math.max(top, 0)}H${round(100 + side * 110)}V${street + 2}z`,
        lamp,
      )
    : rect(0, 0, 200, street, mix(ground, light, 0.12))
  const scale = round((street - 14) / 104)
  const art = [
    rect(0, 0, 200, 300, wall),
    beam,
    `<path fill="${night ? dark : mix(ground, dark, 0.8)}" transform="translate(${round(footX + side * 38)} ${street})skewX(${side * -seed.int(6, 14)})scale(${round(scale * side)} ${scale})" d="${figure}"/>`,
    rect(0, street, 200, 300 - street, wall),
    stand(figure, footX, street + 6, seed.int(42, 54), inkOn(inks, wall, accent, bold), side === -1),
    rect(0, street, 200, 1.2, night ? lamp : bold),
  ]
  return { ground: wall, art: art.join(''), ...words }
}
