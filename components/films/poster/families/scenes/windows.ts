import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, path, rect, round, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import { type Family, inkOn, shadeOn } from '../../drawing/sheet'

/** Facades at night; almost everyone is asleep, and someone stands at a window. */
export const windows: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone } = inks
  const dark = shadeOn(inks, ground)
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'crown', 'foot'], voices: ['condensed', 'compressed', 'serif', 'plain'] },
  )
  const wallInks = seed.shuffle([dark, mix(ground, dark, 0.55), tone])
  const watcher = seed.pick([motifs.man, motifs.woman, motifs.couple])
  const houses = seed.int(1, 3)
  const [shut, lit, walls]: [string[], string[], string[]] = [[], [], []]
  const candidates: [number, number, number, number][] = []
  let left = seed.int(-6, 14)
  for (let house = 0; house < houses; house++) {
    const columns = seed.int(houses === 1 ? 4 : 2, houses === 1 ? 6 : 3)
    const pane = houses === 1 ? seed.int(15, 20) : seed.int(10, 14)
    const tall = round(pane * seed.pick([1.1, 1.5]))
    const [stepX, stepY] = [pane * 1.6, tall * 1.5]
    const across = columns * stepX + pane * 0.6
    const roof = top + seed.int(0, houses === 1 ? 12 : 60)
    walls.push(rect(left, roof, across, 300 - roof, wallInks[house] ?? dark))
    for (let y = roof + stepY * 0.4; y + tall < bottom - 4; y += stepY)
      for (let column = 0; column < columns; column++) {
        const x = left + pane * 0.6 + column * stepX
        if (x > 4 && x + pane < 196) candidates.push([x, y, pane, tall])
        const piece = `M${Math.round(x)} ${Math.round(y)}h${pane}v${Math.round(tall)}h${-pane}z`
        if (seed.chance(0.15)) lit.push(piece)
        else shut.push(piece)
      }
    left += across + seed.int(4, 16)
    if (left > 170) break
  }
  const [x = 80, y = 150, pane = 14, tall = 16] = seed.pick(
    candidates.slice(2) as [(typeof candidates)[number], ...typeof candidates],
  )
  const art = [
    rect(0, 0, 200, 300, ground),
    left < 150 || place === 'foot' ? circle(seed.int(150, 182), top + seed.int(16, 40), seed.int(10, 18), bold) : '',
    walls.join(''),
    path(shut.join(''), mix(ground, dark, 0.28)),
    path(lit.join(''), bold),
    rect(Math.round(x), Math.round(y), pane, Math.round(tall), accent),
    stand(watcher, x + pane / 2, Math.round(y) + Math.round(tall), tall * 0.86, inkOn(inks, accent, inks.dark)),
    place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : '',
  ]
  return { ground, art: art.join(''), ...words }
}
