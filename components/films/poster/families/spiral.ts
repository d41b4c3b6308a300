import { circle, rect, round, stand } from '../draw'
import { motifs } from '../motifs'
import { type Family, inkOn, wordsAtFoot, wordsAtHead } from '../sheet'

/** Ellipses turned about one point until they make a whirlpool, and somebody falling into it. */
export const spiral: Family = ({ inks, seed }) => {
  const { ground, bold, dark } = inks
  const headed = seed.chance(0.5)
  const centreX = seed.int(80, 120)
  const centreY = headed ? 196 : 104
  const count = seed.int(11, 20)
  const turn = seed.pick([180 / count, 9, 14])
  const reach = seed.int(74, 92)
  const squash = seed.between(0.28, 0.6)
  const shrink = seed.pick([0.97, 0.93, 1])
  const lines = Array.from({ length: count }, (_, index) => {
    const across = reach * shrink ** index
    return `<ellipse rx="${round(across)}" ry="${round(across * squash)}" transform="rotate(${round(index * turn)})"/>`
  })
  const figure = seed.pick([motifs.man, motifs.woman, motifs.runner])
  const spin = seed.int(-60, 60)
  const art = [
    rect(0, 0, 200, 300, ground),
    `<g transform="translate(${centreX} ${centreY})" fill="none" stroke="${bold}" stroke-width="${seed.pick([1, 1.4, 2])}">${lines.join('')}</g>`,
    circle(centreX, centreY, 24, ground),
    `<g transform="rotate(${spin} ${centreX} ${centreY})">${stand(figure, centreX, centreY + 25, 50, inkOn(inks, ground, inks.accent, dark))}</g>`,
  ]
  const options = { on: ground, height: headed ? 76 : 70, voice: seed.pick(['condensed', 'plain', 'serifBold']), wish: inks.accent } as const
  return { ground, art: art.join(''), ...(headed ? wordsAtHead(inks, options) : wordsAtFoot(inks, options)) }
}
