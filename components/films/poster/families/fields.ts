import { arrange } from '../arrange'
import { mix } from '../colour'
import { type Point, path, rect, smooth, stand } from '../draw'
import { motifs } from '../motifs'
import { type Family, inkOn } from '../sheet'

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
    const soft = (x: number, at: number): Point => [x + seed.between(-2.5, 2.5), at + seed.between(-2.5, 2.5)]
    const outline = [
      soft(17, y),
      soft(60, y - 1),
      soft(130, y + 1),
      soft(183, y),
      soft(186, y + tall / 2),
      soft(184, y + tall),
      soft(120, y + tall + 1),
      soft(60, y + tall - 1),
      soft(16, y + tall),
      soft(14, y + tall / 2),
    ]
    const halo = outline.map(
      ([px, py]): Point => [100 + (px - 100) * 1.03, y + tall / 2 + (py - y - tall / 2) * (1 + 5 / tall)],
    )
    const colour = colours[index] ?? bold
    const block = {
      markup: path(smooth(halo), mix(ground, colour, 0.5)) + path(smooth(outline), colour),
      foot: y + tall,
      colour,
      tall,
    }
    y += tall + 10
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
