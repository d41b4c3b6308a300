import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { cut, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** Fields of colour that hover, and one small person at the edge of them. */
export const fields: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { top, bottom, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot', 'crown'], voices: ['serif', 'serif', 'light', 'serifBold'] },
  )
  const [from, to] = [Math.max(top, 14), Math.min(bottom, 286)]
  const colours = seed.shuffle([bold, accent, mix(tone, bold, 0.35)])
  const count = seed.int(2, 3)
  const shares =
    count === 2
      ? seed.pick<readonly number[]>([
          [0.62, 0.38],
          [0.36, 0.64],
          [0.72, 0.28],
        ])
      : seed.pick<readonly number[]>([
          [0.5, 0.16, 0.34],
          [0.3, 0.42, 0.28],
          [0.2, 0.3, 0.5],
        ])
  let y = from
  const blocks = shares.slice(0, count).map((share, index) => {
    const tall = (to - from) * share - 7
    const sheetOf = (swell: number) =>
      cut(
        seed,
        [
          [15 - swell, y - swell],
          [104, y - swell],
          [185 + swell, y - swell],
          [186 + swell, y + tall / 2],
          [185 + swell, y + tall + swell],
          [80, y + tall + swell],
          [15 - swell, y + tall + swell],
        ],
        1.4,
      )
    const colour = colours[index] ?? bold
    const block = {
      markup: path(sheetOf(3), mix(ground, colour, 0.45)) + path(sheetOf(0), colour),
      foot: y + tall,
      colour,
      tall,
    }
    y += tall + 11
    return block
  })
  const home = blocks.reduce((tallest, block) => (block.tall > tallest.tall ? block : tallest))
  const figure = seed.pick([motif.d, motif.d, motifs.walker, motifs.woman])
  const art = [
    rect(0, 0, 200, 300, ground),
    blocks.map((block) => block.markup).join(''),
    stand(
      figure,
      seed.pick([50, 100, 146]),
      home.foot,
      Math.min(home.tall * 0.6, seed.int(28, 58)),
      inkOn(inks, home.colour, ground),
      seed.chance(0.5),
    ),
  ]
  return { ground, art: art.join(''), ...words }
}
