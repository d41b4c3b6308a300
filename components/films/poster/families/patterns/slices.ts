import { arrange } from '../../drawing/arrange'
import { rect, round, stand } from '../../drawing/draw'
import { motifs, narrow } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'
import { profile } from '../../drawing/silhouettes'

/** One silhouette cut into strips that no longer line up. */
export const slices: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['compressed', 'condensed', 'compressed', 'plain'] },
  )
  const face = seed.chance(0.22)
  const count = face ? seed.int(5, 6) : seed.int(6, 10)
  const from = Math.max(top, 10)
  const to = place === 'foot' ? bottom : 290
  const [tall, gap] = [(to - from) / count, seed.pick([0, 1.5, 2.5])]
  const figure = narrow.has(motif.name)
    ? motif.d
    : seed.pick([motifs.man, motifs.woman, motifs.hand, motifs.hand, motifs.knife])
  const whole = face
    ? stand(profile, 96, to + 2, to - from, '@', seed.chance(0.5))
    : stand(figure, 100, to - 2, to - from - 6, '@')
  const odd = seed.int(1, count - 2)
  const wild = face ? 3 : seed.int(7, 14)
  const swell = !face && seed.chance(0.5)
  const turn = seed.between(0, 6)
  const strips = Array.from({ length: count }, (_, strip) => {
    const y = round(from + strip * tall)
    const slip = Math.round((swell ? Math.sin(turn + strip * 1.1) * 1.4 : strip % 2 ? 1 : -1) * wild)
    return `<svg x="${slip}" y="${y}" width="200" height="${round(tall - gap)}" viewBox="0 ${y} 200 ${round(tall - gap)}">${whole.replace('@', strip === odd ? accent : bold)}</svg>`
  })
  return { ground, art: rect(0, 0, 200, 300, ground) + strips.join(''), ...words }
}
