import { arrange } from '../arrange'
import { rect, stand } from '../draw'
import { motifs } from '../motifs'
import type { Family } from '../sheet'

/** The same silhouette row upon row, and one that is not like the others. */
export const crowd: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot'], voices: ['plain', 'condensed', 'wide', 'light'] },
  )
  const from = Math.max(top, 16)
  const columns = seed.int(4, 6)
  const rows = seed.int(3, 4)
  const [stepX, stepY] = [172 / columns, (bottom - from) / rows]
  const size = Math.min(stepX * 0.92, stepY - 6)
  const odd = seed.int(columns, columns * rows - 2)
  const repeated = seed.chance(0.6) ? motif.d : seed.pick([motifs.man, motifs.woman, motifs.bird, motifs.car])
  const different = seed.pick([repeated, repeated, motifs.cat, motifs.balloon])
  const tall = Math.round(size)
  const pieces = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const x = Math.round(14 + stepX * (column + 0.5))
    const y = Math.round(from + stepY * (row + 1) - 4)
    return index === odd ? stand(different, x, y, tall, accent, true) : stand(repeated, x, y, tall, bold)
  })
  return {
    ground,
    art:
      rect(0, 0, 200, 300, ground) + pieces.join('') + (place === 'head' ? rect(14, bottom + 2, 172, 1.5, bold) : ''),
    ...words,
  }
}
