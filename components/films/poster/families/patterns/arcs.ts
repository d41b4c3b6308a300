import { arrange } from '../../drawing/arrange'
import { rect, round } from '../../drawing/draw'
import type { Family } from '../../drawing/sheet'

/** Concert-hall arcs: rings that grow in weight and turn about one ear. */
export const arcs: Family = ({ inks, seed }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['plain', 'light', 'wide'], height: 62 },
  )
  const x = seed.pick([24, 60, 100, 140, 176])
  const y = place === 'foot' ? seed.int(20, 58) : seed.int(250, 296)
  let radius = seed.int(4, 9)
  const rings = Array.from({ length: 8 }, (_, index) => {
    const weight = 3 * 1.36 ** index
    const arm = radius + weight / 2
    radius += weight + 3 + index
    const sweep = seed.pick([135, 180, 225, 270]) * (Math.PI / 180)
    const colour = index === 3 || (index === 5 && seed.chance(0.3)) ? accent : bold
    const turn = seed.int(0, 15) * 22.5
    return `<path stroke="${colour}" stroke-width="${round(weight)}" transform="rotate(${turn})" d="M${round(arm)} 0A${round(arm)} ${round(arm)} 0 ${sweep > Math.PI ? 1 : 0} 1 ${round(Math.cos(sweep) * arm)} ${round(Math.sin(sweep) * arm)}"/>`
  })
  const art = [
    rect(0, 0, 200, 300, ground),
    `<g fill="none" transform="translate(${x} ${y})">${rings.join('')}</g>`,
    place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : rect(0, 0, 200, top, ground),
  ]
  return { ground, art: art.join(''), ...words }
}
