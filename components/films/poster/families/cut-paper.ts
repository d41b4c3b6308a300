import { cut, cutRect, path, rect, stand } from '../draw'
import { type Family, inkOn, wordsAtFoot, wordsAtHead } from '../sheet'

/** Two or three torn-out blocks and one large silhouette, a little out of true. */
export const cutPaper: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const headed = seed.chance(0.5)
  const top = headed ? 104 : 14
  const tall = headed ? 168 : 168
  const lean = seed.int(-8, 8)
  const blockX = seed.int(16, 60)
  const art = [
    rect(0, 0, 200, 300, ground),
    path(cutRect(seed, blockX - 30, top + 8, seed.int(70, 110), tall - 14, 7), tone),
    path(cut(seed, [[blockX, top], [blockX + seed.int(80, 120), top + lean], [blockX + 110, top + tall], [blockX + lean, top + tall - 4]], 6), bold),
    `<g transform="rotate(${lean / 2} 100 ${top + 90})">${stand(motif.d, blockX + 56, top + tall - 14, tall - 32, inkOn(inks, bold, accent), seed.chance(0.5))}</g>`,
  ]
  const options = { on: ground, height: headed ? 80 : 70, voice: seed.pick(['plain', 'condensed', 'compressed']), align: seed.pick(['start', 'end']) } as const
  return { ground, art: art.join(''), ...(headed ? wordsAtHead(inks, options) : wordsAtFoot(inks, options)) }
}
