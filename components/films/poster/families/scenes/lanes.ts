import { arrange } from '../../drawing/arrange'
import { circle, line, rect, round, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** Lanes of a track bending away, and the one who is ahead. */
export const lanes: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['compressed', 'wide', 'condensed'], wish: accent },
  )
  const foot = place === 'foot' ? bottom : 300
  const side = seed.pick([-1, 1])
  const centre = { x: side === 1 ? seed.int(-20, 40) : seed.int(160, 220), y: foot + seed.int(-10, 30) }
  const width = seed.int(18, 26)
  const track = Array.from({ length: 8 }, (_, lane) => {
    const radius = 40 + lane * width
    return `<circle r="${radius}" stroke="${lane === 4 ? accent : lane % 2 ? bold : tone}" stroke-width="${round(width * 0.9)}"/>`
  })
  const runner = seed.chance(0.75) ? motifs.runner : motif.d
  const ball = seed.chance(0.4)
  const art = [
    rect(0, 0, 200, 300, ground),
    `<g fill="none" transform="translate(${centre.x} ${centre.y})">${track.join('')}</g>`,
    ball
      ? circle(100 + side * 24, foot - (foot - top) * 0.52, 34, inks.light) +
        line(
          `M${66 + side * 24} ${Math.round(foot - (foot - top) * 0.52)}q34-22 68 0M${100 + side * 24} ${Math.round(foot - (foot - top) * 0.52) - 34}q-20 34 0 68`,
          inks.dark,
          2.4,
        )
      : stand(
          runner,
          100 + side * 10,
          foot - 24,
          Math.min((foot - top) * 0.6, 112),
          inkOn(inks, bold, inks.light),
          side === -1,
        ),
    place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : rect(0, 0, 200, top, ground),
  ]
  return { ground, art: art.join(''), ...words }
}
