import { arrange } from '../../drawing/arrange'
import { path, rect, round, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** A banner with an old division and one charge on it. */
export const heraldry: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { top, bottom, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot'], voices: ['serifBold', 'condensed', 'serif'], aligns: ['middle', 'start'] },
  )
  const from = Math.max(top, 0)
  const [left, wide] = [38, 124]
  const tall = bottom - from - 6
  const tail = seed.pick([`l-62-${26} -62 26z`, 'q-62 34-124 0z', 'l-20-18-21 18-21-18-21 18-21-18-20 18z'])
  const shape = `M${left} ${from}h${wide}v${round(tall - (tail.startsWith('q') ? 16 : 0))}${tail}`
  const middleY = from + tall / 2
  const divisions = [
    () =>
      rect(left, from, wide / 2, tall * 0.48, tone) +
      rect(left + wide / 2, from + tall * 0.48, wide / 2, tall * 0.38, tone),
    () =>
      path(
        `M${left} ${round(middleY + 34)}l62-40 62 40v-26l-62-40-62 40zM${left} ${round(middleY - 16)}l62-40 62 40v-22l-62-40-62 40z`,
        tone,
      ),
    () => [0, 1, 2].map((band) => rect(left, from + 14 + band * tall * 0.28, wide, tall * 0.13, tone)).join(''),
    () => path(`M${left} ${round(from + 10)}l124 ${round(tall * 0.7)}v-36l-92-${round(tall * 0.7 - 36)}z`, tone),
    () => rect(left + wide / 2, from, wide / 2, tall * 0.84, tone),
  ] as const
  const charge = motif.isChosen ? motif.d : seed.pick([motif.d, motifs.crown, motifs.sword, motifs.castle])
  const twins = seed.chance(0.25)
  const ink = inkOn(inks, bold, accent)
  const size = Math.min(tall * 0.6, 104)
  const art = [
    rect(0, 0, 200, 300, ground),
    path(shape, bold),
    seed.pick(divisions)(),
    twins
      ? [70, 130].map((x) => stand(charge, x, middleY + size * 0.36, size * 0.62, ink, x > 100)).join('')
      : stand(charge, 100, middleY + size * 0.46, size, ink),
    rect(26, from, 148, 6, accent),
  ]
  return { ground, art: art.join(''), ...words }
}
