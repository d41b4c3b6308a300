import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, rect, round, stand } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'
import { profile } from '../../drawing/silhouettes'

/** A head in profile with its thought inside, echoing inwards, or face to face with another. */
export const profiles: Family = ({ inks, seed, motif, film }) => {
  const { ground, bold, accent, tone } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['serif', 'serifBold', 'plain', 'light'] },
  )
  const tall = bottom - top
  const flip = seed.chance(0.5)
  const thought = () => {
    const height = tall * 0.98
    const head = stand(profile, 98, bottom + 1, height, bold, flip)
    const [x, y] = [98 + (flip ? 5 : -5) * (height / 100), bottom - height * 0.44]
    const disc = circle(x, bottom - height * 0.64, height * 0.25, accent)
    return (
      head +
      disc +
      stand(motif.d, x, y + height * 0.02, height * 0.4, seed.chance(0.5) ? bold : inkOn(inks, accent, bold), flip)
    )
  }
  const echo = () =>
    [1, 0.8, 0.62, 0.45, 0.3, 0.17]
      .map((share, index) => {
        const height = tall * 1.04 * share
        return stand(
          profile,
          100 + (flip ? 1 : -1) * (1 - share) * 12,
          bottom + 1 - (1 - share) * tall * 0.46,
          height,
          [bold, ground, accent, ground, bold, accent][index] ?? bold,
          flip,
        )
      })
      .join('')
  const pair = () => {
    const height = tall * seed.between(0.82, 0.94)
    const reach = round(height * 0.455)
    return (
      stand(profile, 100 - reach, bottom + 1, height, bold) +
      stand(profile, 100 + reach, bottom + 1, height, accent, true)
    )
  }
  const behind = () => {
    const height = tall * 0.86
    return (
      circle(100, bottom - tall * 0.5, tall * 0.46, tone) +
      stand(profile, 88, bottom + 1, height, mix(bold, ground, 0.25), true) +
      stand(profile, 112, bottom + 1, height * 0.92, accent)
    )
  }
  const inLove = film.genres.includes('romance')
  const art = [
    rect(0, 0, 200, 300, ground),
    (inLove ? seed.pick([pair, pair, behind]) : seed.pick([thought, thought, echo, behind]))(),
  ]
  if (place === 'foot') art.push(rect(0, bottom, 200, 300 - bottom, ground))
  return { ground, art: art.join(''), ...words }
}
