import { arrange } from '../../drawing/arrange'
import { contrast, mix } from '../../drawing/colour'
import { path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** Two curtains drawn aside, a cone of light, somebody in it. */
export const curtain: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, dark, light } = inks
  const { bottom, words } = arrange(
    { inks, seed },
    { places: ['foot'], voices: ['serifBold', 'wide', 'condensed', 'serif'], on: dark, aligns: ['middle', 'start'] },
  )
  const cloth = contrast(ground, dark) < 1.6 ? bold : ground
  const drape = mix(cloth, dark, 0.08)
  const shade = mix(cloth, dark, 0.4)
  const folds = seed.int(4, 6)
  const tie = seed.int(112, 140)
  const open = seed.int(74, 92)
  const held = seed.int(26, 40)
  const edge = (fold: number) => {
    const [from, at] = [(open * fold) / folds, (held * fold) / folds]
    return { from, at, foot: (held + 22) * (fold / folds) }
  }
  const side = Array.from({ length: folds * 2 }, (_, index) => {
    const [one, other] = [edge(index / 2), edge((index + 1) / 2)]
    const q = (n: number) => Math.round(n)
    return path(
      `M${q(one.from)} 0Q${q(one.from)} ${tie - 50} ${q(one.at)} ${tie}Q${q(one.foot)} ${tie + 40} ${q(one.foot)} ${bottom}H${q(other.foot)}Q${q(other.foot)} ${tie + 40} ${q(other.at)} ${tie}Q${q(other.from)} ${tie - 50} ${q(other.from)} 0z`,
      index % 2 ? shade : drape,
    )
  }).join('')
  const lampX = seed.int(70, 130)
  const scallops = Array.from({ length: 6 }, () => 'q18 18 36 0').join('')
  const art = [
    rect(0, 0, 200, 300, dark),
    path(`M${lampX} -10L${60} ${bottom - 14}h84z`, mix(dark, light, 0.16)),
    `<ellipse cx="102" cy="${bottom - 14}" rx="46" ry="9" fill="${light}"/>`,
    stand(
      motif.isChosen ? motif.d : seed.pick([motif.d, motifs.dancer, motifs.woman, motifs.man, motifs.horn]),
      102,
      bottom - 12,
      seed.int(64, 92),
      accent,
      seed.chance(0.5),
    ),
    side,
    `<g transform="matrix(-1 0 0 1 200 0)">${side}</g>`,
    path(`M-8 0v${seed.int(14, 26)}${scallops}V0z`, cloth === bold ? accent : bold),
    rect(0, bottom, 200, 3, bold),
  ]
  return { ground: dark, art: art.join(''), ...words }
}
