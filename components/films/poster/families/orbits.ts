import { circle, dots, line, path, rect, round } from '../draw'
import { type Family, wordsAtFoot, wordsAtHead } from '../sheet'

/** Tilted rings round a planet cut in half by its own shadow. */
export const orbits: Family = ({ inks, seed }) => {
  const { ground, bold, accent, tone, light } = inks
  const headed = seed.chance(0.5)
  const centreX = seed.int(40, 160)
  const centreY = headed ? seed.int(176, 212) : seed.int(72, 120)
  const radius = seed.int(26, 52)
  const tilt = seed.int(-40, 40)
  const squash = seed.between(0.22, 0.5)
  const rings = [0, 1, 2, 3, 4].map((ring) => {
    const across = radius * 1.35 + ring * seed.int(16, 24)
    return `<ellipse rx="${round(across)}" ry="${round(across * squash)}"/>`
  })
  const stars = Array.from({ length: 26 }, () => [seed.int(6, 194), seed.int(6, 294)] as const)
  const moonAngle = seed.between(0, 6.28)
  const moonFar = radius * 1.35 + 44
  const art = [
    rect(0, 0, 200, 300, ground),
    dots(stars, 0.8, light),
    `<g transform="translate(${centreX} ${centreY})rotate(${tilt})" fill="none" stroke="${bold}" stroke-width="2">${rings.join('')}</g>`,
    circle(centreX, centreY, radius, accent),
    path(`M${centreX} ${centreY - radius}a${radius} ${radius} 0 0 ${seed.int(0, 1)} 0 ${radius * 2}z`, bold),
    circle(centreX + Math.cos(moonAngle) * moonFar, centreY + Math.sin(moonAngle) * moonFar * 0.6, seed.int(5, 12), light),
    rect(0, headed ? 0 : 206, 200, headed ? 98 : 94, ground),
    line(headed ? 'M14 98h172' : 'M14 206h172', tone, 1.5),
  ]
  const options = { on: ground, height: 76, voice: seed.pick(['wide', 'light', 'compressed']) } as const
  return { ground, art: art.join(''), ...(headed ? wordsAtHead(inks, options) : wordsAtFoot(inks, { ...options, height: 66 })) }
}
