import { arrange } from '../../drawing/arrange'
import { rect, stand } from '../../drawing/draw'
import { motifs, narrow } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** The same silhouette row upon row, and one that is not like the others. */
export const crowd: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['plain', 'condensed', 'wide', 'light'] },
  )
  const from = place === 'foot' ? 8 : top
  const slim = narrow.has(motif.name)
  const rows = seed.int(2, slim ? 3 : 4)
  const stepY = ((place === 'foot' ? bottom : 292) - from) / rows
  const tall = Math.round(slim ? stepY - 8 : Math.min(stepY + 4, 58))
  const stepX = tall * (slim ? 0.5 : 1.16)
  const columns = Math.ceil(220 / stepX)
  const oddRow = seed.int(0, rows - 1)
  const oddColumn = seed.int(1, columns - 2)
  const different = seed.pick([motif.d, motif.d, motifs.cat, motifs.balloon])
  const pieces = Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const x = Math.round(100 + stepX * (column - (columns - 1) / 2 + (row % 2 ? 0.5 : 0)))
    const y = Math.round(from + stepY * (row + 1) - 3)
    const odd = row === oddRow && column === oddColumn
    return odd ? stand(different, x, y, tall, accent, true) : stand(motif.d, x, y, tall, bold)
  })
  return { ground, art: rect(0, 0, 200, 300, ground) + pieces.join(''), ...words }
}
