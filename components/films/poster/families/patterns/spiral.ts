import { arrange } from '../../drawing/arrange'
import { circle, rect, round, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** Ellipses turned about one point until they make a whirlpool, and somebody falling into it. */
export const spiral: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot'], voices: ['condensed', 'plain', 'serifBold'], wish: accent },
  )
  const x = seed.int(84, 116)
  const count = seed.int(12, 22)
  const turn = seed.pick([180 / count, 9, 13])
  const reach = Math.min((bottom - top) / 2 - 2, 92)
  const squash = seed.between(0.28, 0.62)
  const shrink = seed.pick([0.97, 0.94, 1])
  const lines = Array.from({ length: count }, (_, index) => {
    const across = reach * shrink ** index
    return `<ellipse rx="${round(across)}" ry="${round(across * squash)}" transform="rotate(${round(index * turn)})"/>`
  })
  const figure = motif.isChosen ? motif.d : seed.pick([motifs.man, motifs.woman, motifs.runner, motif.d])
  const hole = reach * Math.min(squash, 0.36)
  const art = [
    rect(0, 0, 200, 300, ground),
    `<g transform="translate(${x} ${round(middle)})" fill="none" stroke="${bold}" stroke-width="${seed.pick([1, 1.5, 2])}">${lines.join('')}</g>`,
    circle(x, middle, hole, ground),
    `<g transform="rotate(${seed.int(-60, 60)} ${x} ${round(middle)})">${stand(figure, x, middle + hole * 0.8, hole * 1.6, inkOn(inks, ground, accent))}</g>`,
  ]
  return { ground, art: art.join(''), ...words }
}
