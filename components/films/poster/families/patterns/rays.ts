import { arrange } from '../../drawing/arrange'
import { circle, rect, stand } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** A burst from one point with the film's sign in the middle of it. */
export const rays: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { place, top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['condensed', 'plain', 'compressed', 'wide'], aligns: ['middle', 'start'] },
  )
  const low = seed.chance(0.4)
  const [x, y] = [seed.pick([100, 100, 60, 140]), Math.round(low ? bottom - 20 : middle)]
  const count = seed.pick([12, 16, 20, 26])
  const turn = seed.between(0, 0.5)
  const bend = seed.chance(0.3) ? 0.35 : 0
  const wedges = Array.from({ length: count }, (_, ray) => {
    const angle = (one: number) => turn + ((ray + one) / count) * Math.PI * 2
    const at = (one: number, far: number) =>
      `${Math.round(Math.cos(angle(one)) * far)} ${Math.round(Math.sin(angle(one)) * far)}`
    return bend
      ? `M0 0Q${at(-1, 130)} ${at(0, 270)}L${at(0.5, 270)}Q${at(-0.5, 130)} 0 0z`
      : `M0 0L${at(0, 270)} ${at(0.5, 270)}z`
  })
  const radius = low ? seed.int(40, 60) : seed.int(34, 48)
  const height = radius * (low && !motif.isChosen ? 1.6 : motif.isChosen ? 1.3 : 1.42)
  const art = [
    rect(0, 0, 200, 300, ground),
    `<path fill="${seed.chance(0.6) ? tone : bold}" transform="translate(${x} ${y})" d="${wedges.join('')}"/>`,
    circle(x, y, radius + 7, ground),
    circle(x, y, radius, accent),
    stand(motif.d, x, low ? y + radius * 0.6 : y + radius * 0.68, height, inkOn(inks, accent, bold), seed.chance(0.5)),
    place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : rect(0, 0, 200, top, ground),
  ]
  return { ground, art: art.join(''), ...words }
}
