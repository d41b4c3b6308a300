import { arrange } from '../../drawing/arrange'
import { luminance } from '../../drawing/colour'
import { dots, type Point, rect } from '../../drawing/draw'
import { type Family, inkOn } from '../../drawing/sheet'

const bump = (x: number, y: number, atX: number, atY: number, wide: number, tall: number) =>
  Math.exp(-(((x - atX) / wide) ** 2) - ((y - atY) / tall) ** 2)

type Features = { light: number; glasses: boolean; hat: boolean; hair: number; turn: number }

/** How dark a face is at a place, or -1 beside it; the head is an ellipse about (0, 0), roughly 1 wide and 1.35 tall. */
function darkness(x: number, y: number, { light, glasses, hat, hair, turn }: Features) {
  const inHead = (x / 0.94) ** 2 + (y / 1.3) ** 2 < 1
  if (hat && y < -0.62 && y > -0.8 && Math.abs(x) < 1.5) return 1
  if (hat && y <= -0.8 && y > -1.55 && Math.abs(x) < 0.92 + y * 0.06) return y > -0.98 ? 0.35 : 0.95
  if (!inHead) {
    const shoulder = y > 1.02 && Math.abs(x) < 0.42 + Math.max(0, y - 1.25) * 2.6
    if (shoulder) return y < 1.4 && Math.abs(x) < 0.42 ? 0.75 : 0.95
    return !hat && hair > 0.6 && (x / 1.16) ** 2 + ((y + 0.1) / 1.42) ** 2 < 1 && y < 0.9 ? 0.95 : -1
  }
  if (!hat && y < -0.62 - 0.25 * hair * Math.cos(x * 2.2 + hair * 4) + 0.35 * x * (hair - 0.5)) return 0.95
  const shade = 0.12 + 0.62 * Math.max(0, light * x + 0.1) ** 1.3
  const eyes = glasses
    ? Math.hypot((x + 0.4 - turn) / 0.34, (y + 0.18) / 0.26) < 1 ||
      Math.hypot((x - 0.4 - turn) / 0.34, (y + 0.18) / 0.26) < 1
      ? 1
      : 0
    : 0.85 * (bump(x, y, -0.38 + turn, -0.16, 0.2, 0.09) + bump(x, y, 0.4 + turn, -0.16, 0.2, 0.09)) +
      0.6 * (bump(x, y, -0.4 + turn, -0.4, 0.26, 0.06) + bump(x, y, 0.42 + turn, -0.4, 0.26, 0.06))
  const nose = 0.5 * bump(x, y, turn + 0.1 * light, 0.2, 0.1, 0.24) + 0.45 * bump(x, y, turn, 0.36, 0.22, 0.06)
  const mouth = 0.9 * bump(x, y, turn, 0.68, 0.34, 0.075)
  return Math.min(1, shade + eyes + nose + mouth)
}

/** A face printed so coarsely that one sees the dots first. */
export const halftone: Family = ({ inks, seed }) => {
  const { ground, bold, accent } = inks
  const { place, top, bottom, words } = arrange(
    { inks, seed },
    { places: ['crown', 'foot'], voices: ['condensed', 'plain', 'compressed', 'serifBold'] },
  )
  const ink = inkOn(inks, ground, bold)
  const negative = luminance(ink) > luminance(ground)
  const features: Features = {
    light: seed.pick([-1, 1]),
    glasses: seed.chance(0.25),
    hat: !negative && seed.chance(0.3),
    hair: seed.next(),
    turn: seed.between(-0.14, 0.14),
  }
  const scale = seed.int(62, 72)
  const [centreX, centreY] = [
    seed.int(84, 116),
    place === 'foot' ? bottom - 1.42 * scale : top + (features.hat ? 1.6 : 1.35) * scale,
  ]
  const step = 8
  const rows: Point[][] = [[], [], [], [], []]
  let odd = false
  for (let y = top + 5; y < bottom + (place === 'foot' ? -3 : 4); y += step * 0.87) {
    odd = !odd
    for (let x = odd ? 0 : step / 2; x <= 202; x += step) {
      const dark = darkness((x - centreX) / scale, (y - centreY) / scale, features)
      const level = dark < 0 ? 0 : Math.round((negative ? Math.min(1, 1.15 - dark) : dark) * 5)
      rows[level - 1]?.push([x, y])
    }
  }
  const art = [
    rect(0, 0, 200, 300, ground),
    ...rows.map((points, level) => dots(points, [1, 1.8, 2.6, 3.4, 4.3][level] ?? 1, ink)),
    seed.chance(0.35) ? '' : rect(0, place === 'foot' ? bottom : top - 4, 200, 3, accent),
  ]
  return { ground, art: art.join(''), ...words }
}
