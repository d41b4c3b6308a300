import { arrange } from '../../drawing/arrange'
import { circle, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn } from '../../drawing/sheet'

/** Something comes down from above, slowly, towards something small. */
export const drips: Family = ({ inks, seed, motif }) => {
  const { ground, accent, dark } = inks
  const wet = seed.chance(0.6) ? accent : dark
  const { bottom, words } = arrange(
    { inks, seed },
    { places: ['foot'], voices: ['compressed', 'condensed', 'serifBold', 'plain'], wish: wet },
  )
  let x = -6
  let d = `M-6 -6V${seed.int(40, 60)}`
  const longest = seed.int(2, 5)
  let count = 0
  while (x < 206) {
    const wide = seed.int(7, 13)
    const gap = seed.int(8, 18)
    const long = count++ === longest ? seed.int(70, 84) : seed.int(8, 50)
    d += `v${long}a${wide} ${wide} 0 0 0 ${wide * 2} 0v${-long}q${gap / 2}-${seed.int(6, 14)} ${gap} 0`
    x += wide * 2 + gap
  }
  const small = seed.pick([motif.d, motifs.house, motifs.woman, motifs.man, motifs.hand])
  const size = seed.int(44, 62)
  const standX = seed.int(60, 140)
  const art = [
    rect(0, 0, 200, 300, ground),
    seed.chance(0.4) ? circle(standX, bottom - 56, 50, inks.tone) : '',
    stand(small, standX, bottom - 2, size, inkOn(inks, ground, wet === dark ? accent : dark), seed.chance(0.5)),
    path(`${d}V-6z`, wet),
    rect(14, bottom - 2, 172, 1.6, inkOn(inks, ground, wet)),
  ]
  return { ground, art: art.join(''), ...words }
}
