import { arrange } from '../../drawing/arrange'
import { rect, stand } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

const shapes = [
  'M0 0h40a40 40 0 0 1-40 40z',
  'M40 0v40a40 40 0 0 1-40-40z',
  'M40 40h-40a40 40 0 0 1 40-40z',
  'M0 40v-40a40 40 0 0 1 40 40z',
  'M0 20a20 20 0 0 1 40 0v20h-40z',
  'M0 0h40v20a20 20 0 0 1-40 0z',
  'M0 0a40 40 0 0 1 40 40a40 40 0 0 1-40-40z',
  'M40 0a40 40 0 0 1-40 40a40 40 0 0 1 40-40z',
  'M0 0h40l-40 40z',
  'M0 40h40l-20-40z',
  'M20 4a16 16 0 1 1 0 32a16 16 0 1 1 0-32z',
  'M0 0h20v40h-20z',
] as const

/** Building blocks: quarter rounds and half moons in a grid, one of them the film's own. */
export const tiles: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone, light } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['plain', 'plain', 'condensed'], height: 74 },
  )
  const columns = seed.pick([3, 4, 5])
  const size = 200 / columns
  const rows = Math.floor((bottom - top) / size)
  const from = place === 'foot' ? Math.max(0, bottom - rows * size - 2) : 300 - rows * size
  const few = seed.shuffle(shapes).slice(0, seed.int(3, 5)) as [string, ...string[]]
  const colours = [bold, accent, tone, light] as const
  const own = seed.int(0, columns * rows - 1)
  const pieces = Array.from({ length: columns * rows }, (_, index) => {
    const [x, y] = [
      Math.round((index % columns) * size * 10) / 10,
      Math.round((from + Math.floor(index / columns) * size) * 10) / 10,
    ]
    const [back, front] = seed.shuffle(colours) as [string, string]
    const scale = Math.round((size / 40) * 1000) / 1000
    if (index === own)
      return (
        rect(x, y, size, size, accent) + stand(motif.d, x + size / 2, y + size - 4, size - 8, inkOn(inks, accent, bold))
      )
    return (
      rect(x, y, size + 0.3, size + 0.3, back) +
      `<path fill="${front}" transform="translate(${x} ${y})scale(${scale})" d="${seed.pick(few)}"/>`
    )
  })
  return {
    ground,
    art: rect(0, 0, 200, 300, ground) + (place === 'foot' ? rect(0, 0, 200, from + 1, ground) : '') + pieces.join(''),
    ...words,
  }
}
