import { arrange } from '../../drawing/arrange'
import { line, type Point, rect, smooth, stand } from '../../drawing/draw'
import { motifs, narrow } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** One thread comes in, gets tangled, and ends in something that matters. */
export const thread: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['condensed', 'serifBold', 'plain', 'serif'] },
  )
  const hung = narrow.has(motif.name) ? motif.d : seed.pick([motifs.key, motifs.knife, motifs.man, motifs.glass])
  const tall = place === 'foot' ? 58 : 74
  const hangY = bottom - tall - 4
  const reachX = seed.int(50, 70)
  const reachY = Math.min((hangY - top - 40) / 2, 62)
  const centre: Point = [seed.int(88, 112), top + 20 + reachY]
  const [turnsX, turnsY] = seed.pick<readonly [number, number]>([
    [2, 3],
    [3, 2],
    [3, 4],
    [4, 3],
    [3, 5],
  ])
  const shift = seed.between(0.3, 1.2)
  const steps = 16 * Math.max(turnsX, turnsY)
  const knot = Array.from({ length: steps }, (_, step): Point => {
    const t = (step / steps) * Math.PI * 1.9
    return [centre[0] + Math.sin(turnsX * t + shift) * reachX, centre[1] + Math.sin(turnsY * t) * reachY]
  })
  const first = knot[0] as Point
  const last = knot.at(-1) as Point
  const hangX = seed.int(60, 140)
  const enter: Point[] = [
    place === 'foot' ? [seed.pick([20, 180, 100]), -10] : [-10, top + 4],
    [first[0] - 30, top + 8],
  ]
  const whole: Point[] = [
    ...enter,
    ...knot,
    [(last[0] + hangX) / 2 + 14, last[1] + 24],
    [hangX, hangY - 10],
    [hangX, hangY + 4],
  ]
  const weight = seed.pick([4.5, 6, 8])
  const part = 9
  const strands: string[] = []
  for (let start = 0; start < whole.length - 2; start += part) {
    const d = smooth(whole.slice(start, start + part + 3), false)
    strands.push(line(d, ground, weight + 4), line(d, bold, weight, 'stroke-linecap="round" '))
  }
  const art = [rect(0, 0, 200, 300, ground), strands.join(''), stand(hung, hangX, bottom - 4, tall, accent)]
  return { ground, art: art.join(''), ...words }
}
