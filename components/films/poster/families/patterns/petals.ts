import { arrange } from '../../drawing/arrange'
import { circle, line, rect, round } from '../../drawing/draw'
import type { Family } from '../../drawing/sheet'

/** Flowers as scissors make them: stems, leaves, one bloom larger than it should be. */
export const petals: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone, light } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['serif', 'serifBold', 'serif', 'plain'] },
  )
  const foot = place === 'foot' ? bottom : 302
  const tallest = foot - Math.max(top, 8)
  const bloom = (x: number, y: number, radius: number, colour: string, heart: string) => {
    const count = seed.pick([5, 6, 8, 11])
    const [wide, long] = [round((radius * 2.1) / count + 3), round(radius * 0.52)]
    const turns = Array.from(
      { length: count },
      (_, petal) =>
        `<ellipse cy="${-round(radius - long)}" rx="${wide}" ry="${long}" transform="rotate(${Math.round((360 * petal) / count)})"/>`,
    )
    return `<g fill="${colour}" transform="translate(${x} ${y})rotate(${seed.int(0, 40)})">${turns.join('')}${circle(0, 0, radius * 0.26, heart)}</g>`
  }
  const count = seed.int(2, 4)
  const biggest = seed.int(0, count - 1)
  const stems = Array.from({ length: count }, (_, index) => {
    const x = Math.round(((index + 0.5) * 200) / count + seed.int(-10, 10))
    const big = index === biggest
    const radius = big ? seed.int(40, 50) : seed.int(18, 28)
    const y = Math.round(foot - tallest + radius + (big ? seed.int(0, 10) : seed.int(26, Math.round(tallest * 0.5))))
    const sway = seed.int(-14, 14)
    const leafAt = Math.round((y + foot) / 2 + seed.int(0, 20))
    const side = seed.chance(0.5) ? 1 : -1
    const leaf = `<path fill="${bold}" d="M${x + Math.round(sway / 2)} ${leafAt}q${side * 10} -34 ${side * 40} -36q${-side * 2} 30 ${-side * 40} 36z"/>`
    return (
      line(`M${x} ${y}Q${x + sway} ${leafAt} ${x} ${foot}`, bold, 3.5) +
      leaf +
      bloom(x, y, radius, big ? accent : seed.pick([light, tone, accent]), big ? bold : ground)
    )
  })
  return {
    ground,
    art:
      rect(0, 0, 200, 300, ground) +
      stems.join('') +
      (place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : ''),
    ...words,
  }
}
