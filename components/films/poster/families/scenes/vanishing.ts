import { arrange } from '../../drawing/arrange'
import { circle, line, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** A grid that runs to one point, and someone running on it. */
export const vanishing: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['wide', 'compressed', 'condensed'] },
  )
  const foot = place === 'foot' ? bottom : 300
  const skyline = Math.round(top + (foot - top) * seed.between(0.34, 0.52))
  const pointX = seed.int(40, 160)
  const fan = Array.from({ length: 15 }, (_, ray) => `M${pointX} ${skyline}L${-330 + ray * 62} ${foot}`)
  const rungs = Array.from(
    { length: 8 },
    (_, rung) => `M0 ${Math.round(skyline + (foot - skyline) * ((rung + 1) / 8) ** 2.1)}h200`,
  )
  const sun = seed.chance(0.5)
  const towers = Array.from({ length: 7 }, (_, index) => {
    const wide = seed.int(14, 28)
    return rect(
      index * 29 - 4 + seed.int(0, 8),
      skyline - seed.int(16, Math.max(18, Math.min(skyline - top - 6, 70))),
      wide,
      80,
      bold,
    )
  })
  const radius = Math.min(seed.int(30, 46), skyline - Math.max(top, 6) - 4)
  const art = [
    rect(0, 0, 200, 300, ground),
    sun
      ? circle(pointX, skyline - 2, radius, accent) +
        [1, 2, 3, 4]
          .map((slit) => rect(pointX - radius, skyline - slit * radius * 0.2, radius * 2, 1 + (5 - slit) * 0.6, ground))
          .join('')
      : towers.join(''),
    rect(0, skyline, 200, foot - skyline, ground),
    line(`${fan.join('') + rungs.join('')}M0 ${skyline}h200`, bold, seed.pick([1, 1.6])),
    stand(
      seed.pick([motif.d, motifs.runner, motifs.walker]),
      pointX > 100 ? seed.int(46, 80) : seed.int(120, 154),
      foot - 16,
      (foot - skyline) * 0.72,
      sun ? inkOn(inks, ground, accent, bold) : accent,
      pointX < 100,
    ),
    place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : rect(0, 0, 200, top, ground),
  ]
  return { ground, art: art.join(''), ...words }
}
