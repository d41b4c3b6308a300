import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** Mountains folded from paper: a lit side, a dark side, and someone on the ridge. */
export const peaks: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone, light } = inks
  const onPeak = seed.chance(0.5)
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    onPeak
      ? { places: ['foot'], voices: ['condensed', 'wide', 'serifBold'], on: bold }
      : { places: ['crown'], voices: ['condensed', 'wide', 'serif', 'plain'] },
  )
  const base = place === 'foot' ? bottom + 6 : 306
  const sky = Math.max(top, 20)
  const mountain = (x: number, y: number, wide: number, lit: string, shaded: string, capped: boolean) => {
    const bend = seed.int(-8, 12)
    const drop = (base - y) * 0.24
    const cap = `M${x} ${y}l${Math.round(-wide * 0.24)} ${Math.round(drop)} ${Math.round(wide * 0.13)}-6 ${Math.round(wide * 0.1)} 10 ${Math.round(wide * 0.09)}-8 ${Math.round(wide * 0.16)} 6z`
    return (
      path(
        `M${x} ${y}L${x - wide} ${base}H${x + bend + 10}l-14-${Math.round((base - y) * 0.4)} 8-${Math.round((base - y) * 0.2)}z`,
        lit,
      ) +
      path(
        `M${x} ${y}L${x + wide} ${base}H${x + bend + 10}l-14-${Math.round((base - y) * 0.4)} 8-${Math.round((base - y) * 0.2)}z`,
        shaded,
      ) +
      (capped ? path(cap, light) : '')
    )
  }
  const peakX = seed.int(60, 140)
  const far = mix(ground, tone, 0.9)
  const summit = sky + seed.int(34, 56)
  const art = [
    rect(0, 0, 200, 300, ground),
    circle(peakX > 100 ? seed.int(34, 70) : seed.int(130, 168), sky + seed.int(26, 46), seed.int(16, 30), accent),
    mountain(seed.int(10, 60), summit + seed.int(18, 40), 120, far, mix(far, bold, 0.3), false),
    mountain(seed.int(150, 196), summit + seed.int(10, 30), 110, mix(far, bold, 0.14), mix(far, bold, 0.42), false),
    mountain(peakX, summit, seed.int(96, 130), mix(tone, bold, 0.55), bold, seed.chance(0.7)),
    place === 'foot' ? rect(0, base - 1, 200, 300, bold) : '',
    stand(
      seed.pick([motif.d, motifs.walker, motifs.pine]),
      peakX > 100 ? seed.int(30, 70) : seed.int(130, 170),
      place === 'foot' ? base : 292,
      seed.int(30, 46),
      place === 'foot' ? accent : light,
    ),
  ]
  return { ground, art: art.join(''), ...words }
}
