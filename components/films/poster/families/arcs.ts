import { rect, round } from '../draw'
import { type Family, wordsAtFoot, wordsAtHead } from '../sheet'

/** Concert-hall arcs: rings that double in weight and turn about one ear. */
export const arcs: Family = ({ inks, seed }) => {
  const { ground, bold, accent } = inks
  const headed = seed.chance(0.5)
  const centreX = seed.pick([20, 60, 100, 150, 190])
  const centreY = headed ? seed.int(180, 230) : seed.int(60, 120)
  const turns = [0, 22.5, 45, 90, 135, 180, 225, 270]
  let radius = seed.int(8, 16)
  const rings = Array.from({ length: 7 }, (_, index) => {
    const weight = 3 * 1.42 ** index
    const arm = radius + weight / 2
    radius += weight + 3 + index
    const sweep = seed.pick([90, 135, 180, 225]) * (Math.PI / 180)
    const [endX, endY] = [Math.cos(sweep) * arm, Math.sin(sweep) * arm]
    const colour = index === 3 || (index === 5 && seed.chance(0.3)) ? accent : bold
    return `<path stroke="${colour}" stroke-width="${round(weight)}" transform="rotate(${seed.pick(turns as [number, ...number[]])})" d="M${round(arm)} 0A${round(arm)} ${round(arm)} 0 ${sweep > Math.PI ? 1 : 0} 1 ${round(endX)} ${round(endY)}"/>`
  })
  const art = [
    rect(0, 0, 200, 300, ground),
    `<g fill="none" transform="translate(${centreX} ${centreY})">${rings.join('')}</g>`,
    headed ? rect(0, 0, 200, 88, ground) : rect(0, 212, 200, 88, ground),
  ]
  const options = { on: ground, height: headed ? 62 : 58, voice: seed.pick(['plain', 'light', 'plain']) } as const
  return { ground, art: art.join(''), ...(headed ? wordsAtHead(inks, options) : wordsAtFoot(inks, options)) }
}
