import { arrange } from '../../drawing/arrange'
import { cut, cutRect, path, rect, stand } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** Torn-out blocks and one large silhouette, a little out of true. */
export const cutPaper: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { top, bottom, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot', 'crown'], voices: ['plain', 'condensed', 'compressed'], aligns: ['start', 'end'] },
  )
  const [from, to] = [Math.max(top, 12), Math.min(bottom, 290)]
  const tall = to - from
  const lean = seed.int(-9, 9)
  const x = seed.int(14, 62)
  const across = seed.int(92, 116)
  const figure = inkOn(inks, bold, accent, tone)
  const strips = seed.chance(0.5)
    ? path(cutRect(seed, x - 30, from + 8, seed.int(70, 110), tall - 14, 7), tone)
    : [0, 1, 2]
        .map((strip) => path(cutRect(seed, -10, from + 10 + (strip * tall) / 3, 220, tall / 6, 6), tone))
        .join('')
  const art = [
    rect(0, 0, 200, 300, ground),
    strips,
    path(
      cut(
        seed,
        [
          [x, from],
          [x + across, from + lean],
          [x + across, to],
          [x + lean, to - 4],
        ],
        6,
      ),
      bold,
    ),
    seed.chance(0.4) ? path(cutRect(seed, x + across - 16, from + tall * 0.62, 46, 18, 4), accent) : '',
    `<g transform="rotate(${lean / 2} 100 ${Math.round(from + tall / 2)})">${stand(motif.d, x + across / 2, to - 14, tall - 34, figure, seed.chance(0.5))}</g>`,
  ]
  return { ground, art: art.join(''), ...words }
}
