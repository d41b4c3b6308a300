import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, line, path, rect, stand } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

/** Two forms that lean on each other, and the colour where they meet. */
export const pair: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, tone } = inks
  const { top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot'], voices: ['serif', 'serifBold', 'plain', 'light'], aligns: ['start', 'middle'] },
  )
  const meeting = mix(bold, accent, 0.5)
  const y = Math.round(middle)
  const half = Math.round((bottom - Math.max(top, 12)) / 2)
  const overlap = () => {
    const radius = Math.min(half, 58)
    const reach = seed.int(Math.round(radius * 0.45), Math.round(radius * 0.72))
    const rise = Math.round(Math.sqrt(radius ** 2 - reach ** 2))
    const lens = `M100 ${y - rise}a${radius} ${radius} 0 0 1 0 ${2 * rise}a${radius} ${radius} 0 0 1 0-${2 * rise}z`
    const turned = seed.int(-40, 40)
    return (
      `<g transform="rotate(${turned} 100 ${y})">${circle(100 - reach, y, radius, bold)}${circle(100 + reach, y, radius, accent)}${path(lens, meeting)}</g>` +
      stand(motif.d, 100, y + rise * 0.42, rise * 0.84, ground)
    )
  }
  const moons = () => {
    const radius = Math.min(half - 4, 70)
    const slip = seed.int(8, 30)
    return (
      path(`M98 ${y - radius - slip + 10}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`, bold) +
      path(`M102 ${y - radius + slip - 10}a${radius} ${radius} 0 0 1 0 ${2 * radius}z`, accent)
    )
  }
  const leaves = () => {
    const tall = half * 2 - 8
    const leaf = (lean: number, colour: string) =>
      `<path fill="${colour}" transform="translate(100 ${y + tall / 2})rotate(${lean})" d="M0 0c-${Math.round(tall * 0.42)}-${Math.round(tall * 0.3)}-${Math.round(tall * 0.3)}-${Math.round(tall * 0.8)} 0-${tall}c${Math.round(tall * 0.3)} ${Math.round(tall * 0.2)} ${Math.round(tall * 0.42)} ${Math.round(tall * 0.7)} 0 ${tall}z"/>`
    const [one, other] = [seed.int(14, 26), -seed.int(14, 26)]
    return leaf(one, bold) + leaf(other, accent) + line(`M100 ${y + tall / 2}v-${Math.round(tall * 0.62)}`, ground, 2.5)
  }
  const windows = () => {
    const tall = half * 2 - 10
    const doorway = (x: number, colour: string) =>
      path(`M${x} ${y + tall / 2}v-${tall - 38}a38 38 0 0 1 76 0v${tall - 38}z`, colour)
    return (
      doorway(20, bold) +
      doorway(104, accent) +
      stand(motif.d, 58, y + tall / 2, tall * 0.55, inkOn(inks, bold, accent)) +
      stand(motif.d, 142, y + tall / 2, tall * 0.55, inkOn(inks, accent, bold), true)
    )
  }
  return {
    ground,
    art:
      rect(0, 0, 200, 300, ground) +
      (seed.chance(0.3) ? rect(0, y, 200, 1.5, tone) : '') +
      seed.pick([overlap, overlap, moons, leaves, windows])(),
    ...words,
  }
}
