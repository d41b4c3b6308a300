import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** Flights of steps, one above another, and someone part of the way up. */
export const stairs: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { top, words } = arrange(
    { inks, seed },
    { places: ['crown'], voices: ['condensed', 'light', 'serif', 'plain'], aligns: ['start'] },
  )
  const steps = seed.int(5, 8)
  const [run, rise] = [200 / steps, (292 - top) / (steps + 1.4)]
  const mirrored = seed.chance(0.5)
  const flight = (lift: number, colour: string) => {
    const treads = Array.from({ length: steps }, () => `h${Math.round(run)}v${-Math.round(rise)}`).join('')
    return path(`M-2 ${Math.round(300 - lift)}${treads}h9V306H-2z`, colour)
  }
  const at = seed.int(1, Math.max(1, steps - 3))
  const figure = seed.pick([motif.d, motifs.walker, motifs.man, motifs.woman])
  const tall = Math.min(rise * 2.1, 66)
  const art = [
    flight(rise * 1.5, mix(ground, tone, 0.9)),
    flight(0, bold),
    stand(figure, run * (at + 0.5), 300 - Math.round(rise) * at + 1, tall, inkOn(inks, ground, accent)),
    seed.chance(0.5)
      ? rect(200 - run * 0.8, 300 - Math.round(rise) * steps - rise * 1.1, run * 0.6, rise * 1.1, accent)
      : '',
    flight(-rise * 2, mix(bold, inks.dark, 0.4)),
  ].join('')
  return {
    ground,
    art:
      rect(0, 0, 200, 300, ground) +
      (mirrored ? `<g transform="matrix(-1 0 0 1 200 0)">${art}</g>` : art) +
      rect(0, 0, 200, top, ground),
    ...words,
  }
}
