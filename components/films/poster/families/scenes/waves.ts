import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** Rows of water with something afloat between them. */
export const waves: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const deep = mix(tone, bold, 0.5)
  const under = seed.chance(0.5)
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    under
      ? { places: ['foot'], voices: ['condensed', 'serifBold', 'wide'], on: bold }
      : { places: ['crown'], voices: ['serif', 'condensed', 'plain', 'wide'] },
  )
  const afloat = motif.name === 'boat' || motif.name === 'bird' ? motif.d : motifs.boat
  const rows = 5
  const first = place === 'foot' ? 92 : Math.max(top + 60, 178)
  const step = place === 'foot' ? (bottom - first) / rows : 26
  const wide = seed.pick([25, 33.4, 50])
  const high = seed.int(6, 14)
  const sea = Array.from({ length: rows + 1 }, (_, row) => {
    const y = Math.round(first + row * step - (row === rows ? 5 : 0))
    const start = Math.round(-wide + (row % 2) * (wide / 2) - seed.int(0, 8))
    const crests = Array.from({ length: Math.ceil(260 / wide) }, () => `q${wide / 2} ${high * 2} ${wide} 0`).join('')
    return path(`M${start} ${y}${crests}V306H-60z`, row === rows ? bold : ([deep, tone, bold][row % 3] ?? bold))
  })
  const boatX = seed.int(60, 140)
  const size = seed.int(46, 70)
  const sun = seed.int(16, 32)
  const art = [
    rect(0, 0, 200, 300, ground),
    circle(
      boatX > 100 ? seed.int(30, 70) : seed.int(130, 170),
      Math.max(first - seed.int(26, 50), top + sun),
      sun,
      accent,
    ),
    sea[0],
    `<g transform="rotate(${seed.int(-12, 12)} ${boatX} ${Math.round(first + step)})">${stand(afloat, boatX, first + step + high, size, seed.chance(0.5) ? accent : mix(ground, inks.light, 0.7), seed.chance(0.5))}</g>`,
    sea.slice(1).join(''),
  ]
  return { ground, art: art.join(''), ...words }
}
