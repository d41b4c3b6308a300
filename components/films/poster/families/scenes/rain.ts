import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, line, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn, shadeOn } from '../../drawing/sheet'

const umbrella = 'M-34-104a34 30 0 0 1 68 0q-8-8-17 0q-8-8-17 0q-8-8-17 0q-8-8-17 0zM-1-134h2v88h-2z'

/** Slanting rain, a wet street, and someone waiting in it. */
export const rain: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone } = inks
  const wet = mix(ground, shadeOn(inks, ground), 0.75)
  const { bottom, words } = arrange(
    { inks, seed },
    { places: ['foot'], voices: ['serif', 'condensed', 'light', 'serifBold'], on: wet },
  )
  const slant = seed.pick([-16, -8, 10, 18])
  const drops = (count: number, long: number) =>
    Array.from({ length: count }, () => {
      const share = seed.between(0.5, 1)
      return `M${seed.int(-10, 210)} ${seed.int(-10, bottom - 30)}l${Math.round(slant * share)} ${Math.round(long * share)}`
    }).join('')
  const x = seed.int(56, 144)
  const tall = seed.int(74, 104)
  const street = bottom - 12
  const figure = seed.pick([motifs.man, motifs.woman, motifs.couple])
  const covered = seed.chance(0.6)
  const lampX = x > 100 ? x - 62 : x + 62
  const art = [
    rect(0, 0, 200, 300, ground),
    covered
      ? ''
      : circle(lampX, street - 116, 24, tone) +
        circle(lampX, street - 116, 11, accent) +
        rect(lampX - 1.5, street - 106, 3, 108, shadeOn(inks, ground)),
    line(drops(46, 44), tone, 1.6),
    line(drops(22, 64), bold, 1.2),
    rect(0, street, 200, 310 - street, wet),
    stand(figure, x, street + 4, tall, covered ? inkOn(inks, ground, bold) : accent),
    covered ? stand(umbrella, x + 4, street + 4 + tall * 0.14, tall, accent) : '',
    path(
      [0, 1, 2]
        .map((ring) => `M${x - 30 + ring * 8} ${street + 7 + ring * 4}h${60 - ring * 16}v1.6h${ring * 16 - 60}z`)
        .join(''),
      covered ? accent : bold,
    ),
  ]
  return { ground, art: art.join(''), ...words }
}
