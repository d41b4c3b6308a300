import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { circle, line, path, rect, stand } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** An eye too large for the sheet, and what it is looking at. */
export const eye: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, dark, light } = inks
  const { top, bottom, middle, words } = arrange(
    { inks, seed },
    { places: ['head', 'foot'], voices: ['compressed', 'condensed', 'plain', 'light'] },
  )
  const one = (y: number, half: number, across: number, iris: string) => {
    const lid = `M${100 - across} ${y}Q100 ${y - half * 2} ${100 + across} ${y}Q100 ${y + half * 2} ${100 - across} ${y}z`
    const rings = [0.92, 0.76, 0.56].map((share, index) =>
      circle(100, y, half * share, [iris, mix(iris, dark, 0.4), dark][index] ?? dark),
    )
    return path(lid, light) + rings.join('') + circle(100 + half * 0.3, y - half * 0.34, half * 0.12, light)
  }
  const y = Math.round(middle)
  const single = () => {
    const half = Math.min(54, (bottom - Math.max(top, 10)) / 2 - 18)
    const rays = Array.from({ length: 15 }, (_, ray) => {
      const angle = Math.PI * (1.12 + (ray / 14) * 0.76)
      const at = (far: number) =>
        `${Math.round(100 + Math.cos(angle) * far * 1.2)} ${Math.round(y + Math.sin(angle) * far)}`
      return `M${at(half * 1.22)}L${at(half * (1.5 + (ray % 2) * 0.14))}`
    })
    return (
      line(rays.join(''), bold, 4) +
      one(y, half, 96, accent) +
      stand(seed.pick([motif.d, motifs.man, motifs.woman]), 100, y + half * 0.4, half * 0.8, accent)
    )
  }
  const many = () => {
    const from = Math.max(top, 12)
    const gap = (bottom - from) / 3
    return [0, 1, 2]
      .map((row) =>
        one(
          Math.round(from + gap * (row + 0.5)),
          Math.round(gap * 0.42),
          74 + (row % 2) * 14,
          row === seed.int(0, 2) ? accent : bold,
        ),
      )
      .join('')
  }
  const halfShut = () => {
    const half = Math.min(56, (bottom - Math.max(top, 10)) / 2 - 10)
    const lashes = Array.from(
      { length: 9 },
      (_, lash) =>
        `M${28 + lash * 18} ${Math.round(y + 6 + half * 0.5 * Math.sin(((lash + 1) / 10) * Math.PI))}l${(lash - 4) * 3} ${22}`,
    )
    return (
      one(y, half, 96, accent) +
      path(`M0 ${y}Q100 ${y - half * 2.1} 200 ${y}Q100 ${y + half * 0.4} 0 ${y}z`, bold) +
      line(lashes.join(''), bold, 3.4)
    )
  }
  return { ground, art: rect(0, 0, 200, 300, ground) + seed.pick([single, single, many, halfShut])(), ...words }
}
