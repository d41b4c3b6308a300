import { arrange } from '../../drawing/arrange'
import { mix } from '../../drawing/colour'
import { path, rect, round, stand, through } from '../../drawing/draw'
import { motifs } from '../../drawing/motifs'
import type { Family } from '../../drawing/sheet'

/** Room within room within room, to the door at the end. */
export const corridor: Family = ({ inks, seed, motif }) => {
  const { ground, bold, accent, dark } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['compressed', 'condensed', 'light', 'serif'] },
  )
  const [right, foot] = [200, place === 'foot' ? bottom : 300]
  const end = { x: seed.int(66, 134), y: top + (foot - top) * seed.between(0.42, 0.62) }
  const rooms = seed.int(5, 8)
  const deep = seed.chance(0.6) ? dark : bold
  const tilt = seed.pick([0, 0, 3, -4])
  const frames = Array.from({ length: rooms }, (_, room) => {
    const share = 0.93 * 0.72 ** room
    const corner = (x: number, y: number) => [end.x + (x - end.x) * share, end.y + (y - end.y) * share] as const
    const points = [corner(0, top), corner(right, top), corner(right, foot), corner(0, foot)]
    const colour = room % 2 ? mix(ground, deep, 0.25 + 0.6 * (room / rooms)) : mix(bold, deep, room / rooms)
    return `<path fill="${colour}" ${tilt ? `transform="rotate(${tilt * room} ${Math.round(end.x)} ${Math.round(end.y)})" ` : ''}d="${through(points)}"/>`
  })
  const last = 0.93 * 0.72 ** (rooms - 1)
  const [wide, tall] = [Math.max(last * 90, 15), Math.max(last * (foot - top) * 0.66, 30)]
  const doorFoot = end.y + (foot - end.y) * last
  const door = rect(end.x - wide / 2, doorFoot - tall, wide, tall, accent)
  const light = path(
    `M${round(end.x - wide / 2)} ${round(doorFoot)}h${round(wide)}L${round(end.x + wide * 1.5)} ${foot}h${round(-wide * 2.6)}z`,
    mix(deep, accent, 0.62),
  )
  const figure = seed.pick([motifs.man, motifs.woman, motif.d])
  const art = [
    rect(0, 0, 200, 300, ground),
    frames.join(''),
    tilt ? '' : light,
    door,
    stand(figure, end.x, doorFoot + (tilt ? 0 : 6), tall * 0.8, deep),
    place === 'foot' ? rect(0, bottom, 200, 300 - bottom, ground) : rect(0, 0, 200, top, ground),
  ]
  return { ground, art: art.join(''), ...words }
}
