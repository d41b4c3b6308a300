import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, shadeOn } from '../../drawing/sheet'

/** Trunks behind trunks, and one thing among them that is lit. */
export const woods: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const near = seed.chance(0.5) ? shadeOn(inks, ground) : bold
  const { bottom, words } = arrange(
    { inks, seed },
    { places: ['foot'], voices: ['serifBold', 'condensed', 'serif', 'compressed'], on: near },
  )
  const layer = (count: number, thick: number, colour: string, foot: number) => {
    const trunks = Array.from({ length: count }, (_, index) => {
      const x = Math.round(((index + seed.between(0.15, 0.85)) * 200) / count)
      const [wide, lean] = [thick * seed.between(0.7, 1.3), seed.int(-6, 6)]
      const branches = seed.chance(0.7)
        ? [0, 1]
            .map(() => {
              const [y, reach] = [seed.int(10, foot - 90), seed.int(12, 30) * (seed.chance(0.5) ? 1 : -1)]
              return `M${x + lean / 2} ${y + 14}l${reach} ${-seed.int(14, 30)} ${-Math.round(reach * 0.9)} ${seed.int(18, 34)}z`
            })
            .join('')
        : ''
      return `M${Math.round(x - wide / 2 + lean)} -4h${Math.round(wide * 0.8)}L${Math.round(x + wide / 2)} ${foot}h${-Math.round(wide * 1.2)}z${branches}`
    })
    return path(trunks.join(''), colour)
  }
  const floor = bottom - 4
  const lit = seed.pick([motifs.house, motif.d, motifs.woman, motifs.walker])
  const litX = seed.int(60, 140)
  const art = [
    rect(0, 0, 200, 300, ground),
    circle(litX + seed.int(-30, 30), seed.int(50, 90), seed.int(26, 44), mix(ground, inks.light, 0.55)),
    layer(9, 6, mix(ground, near, 0.28), floor),
    layer(6, 10, mix(ground, near, 0.6), floor),
    stand(lit, litX, floor + 2, seed.int(36, 54), accent, seed.chance(0.5)),
    layer(3, 17, near, floor + 10),
    path(`M-4 ${floor}q50-8 104-2t104-2V304H-4z`, near),
  ]
  return { ground, art: art.join(''), ...words }
}
