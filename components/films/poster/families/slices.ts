import { arrange } from '../arrange'
import { rect, round, stand } from '../draw'
import type { Family } from '../sheet'
import { profile } from '../silhouettes'

/** One silhouette cut into strips that no longer line up. */
export const slices: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['compressed', 'condensed', 'compressed', 'plain'] },
  )
  const count = seed.int(6, 10)
  const from = Math.max(top, 10)
  const to = place === 'foot' ? bottom : 290
  const [tall, gap] = [(to - from) / count, seed.pick([0, 2, 3])]
  const face = seed.chance(0.45)
  const whole = (colour: string) =>
    face
      ? stand(profile, 96, to + 2, to - from, colour, seed.chance(0.5))
      : stand(motif.d, 100, to - 2, to - from - 6, colour)
  const flipped = whole('@')
  const odd = seed.int(1, count - 2)
  const wild = face ? seed.int(6, 10) : seed.int(9, 18)
  const swell = seed.chance(0.5)
  const turn = seed.between(0, 6)
  const strips = Array.from({ length: count }, (_, strip) => {
    const y = round(from + strip * tall)
    const slip = Math.round((swell ? Math.sin(turn + strip * 1.1) * 1.4 : strip % 2 ? 1 : -1) * wild)
    return `<svg x="${slip}" y="${y}" width="200" height="${round(tall - gap)}" viewBox="0 ${y} 200 ${round(tall - gap)}">${flipped.replace('@', strip === odd ? accent : bold)}</svg>`
  })
  return { ground, art: rect(0, 0, 200, 300, ground) + strips.join(''), ...words }
}
