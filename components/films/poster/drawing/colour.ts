const channels = (hex: string) => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))

/** Relative luminance of WCAG 2.2, from 0 to 1. */
export function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The colour that lies `share` of the way from one to the other; paint on paper, so no opacity is needed. */
export function mix(from: string, to: string, share: number) {
  const target = channels(to)
  const mixed = channels(from).map((value, index) => Math.round(value + ((target[index] ?? value) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The first wish that reads well on the ground, else whichever of the reliable two reads better. */
export function readable(
  ground: string,
  wishes: readonly string[],
  [one, other]: readonly [string, string],
  atLeast = 4.5,
) {
  const wish = wishes.find((colour) => contrast(ground, colour) >= atLeast)
  return wish ?? (contrast(ground, one) >= contrast(ground, other) ? one : other)
}
