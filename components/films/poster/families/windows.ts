import { circle, cutRect, path, rect, stand, through } from '../draw'
import { motifs } from '../motifs'
import { type Family, wordsAtFoot, wordsAtHead } from '../sheet'

/** A facade at night; almost everyone is asleep. */
export const windows: Family = ({ inks, seed }) => {
  const { ground, bold, accent, dark, tone } = inks
  const headed = seed.chance(0.6)
  const wall = seed.chance(0.5) ? dark : tone
  const columns = seed.int(4, 7)
  const rows = seed.int(5, 8)
  const [left, top, across, tall] = headed ? [seed.int(-10, 40), 112, seed.int(130, 190), 200] : [seed.int(10, 40), seed.int(14, 40), seed.int(130, 160), 190 - 30]
  const [stepX, stepY] = [across / (columns + 0.4), tall / (rows + 0.4)]
  const litColumn = seed.int(0, columns - 1)
  const litRow = seed.int(1, rows - 3)
  const panes = { shut: [] as string[], lit: [] as string[] }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + stepX * (column + 0.35), top + stepY * (row + 0.4)]
      const pane = through([[x, y], [x + stepX * 0.68, y], [x + stepX * 0.68, y + stepY * 0.64], [x, y + stepY * 0.64]])
      if (row === litRow && column === litColumn) continue
      panes[seed.chance(0.14) ? 'lit' : 'shut'].push(pane)
    }
  const [litX, litY] = [left + stepX * (litColumn + 0.35), top + stepY * (litRow + 0.4)]
  const art = [
    rect(0, 0, 200, 300, ground),
    headed ? '' : circle(seed.int(20, 180), seed.int(20, 50), seed.int(14, 26), bold),
    path(cutRect(seed, left, top, across, 300, 2), wall),
    path(panes.shut.join(''), wall === dark ? tone : dark),
    path(panes.lit.join(''), bold),
    rect(litX, litY, stepX * 0.68, stepY * 0.64, accent),
    stand(seed.pick([motifs.man, motifs.woman, motifs.couple]), litX + stepX * 0.34, litY + stepY * 0.64, stepY * 0.56, dark),
    headed ? '' : rect(0, 200, 200, 100, ground),
  ]
  const words = headed
    ? wordsAtHead(inks, { on: ground, height: 82, voice: seed.pick(['condensed', 'compressed', 'serif']), creditOn: wall })
    : wordsAtFoot(inks, { on: ground, height: 66, voice: seed.pick(['condensed', 'compressed', 'plain']) })
  return { ground, art: art.join(''), ...words }
}
