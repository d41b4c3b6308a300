import type { CSSProperties } from 'react'

/** The picture (`.stars` in app/styles/films.css) is 240 wide and five stars stand in it evenly. */
const WIDTH = 240
const FIRST_CENTRE = 22
const STEP = 48
const HALF_A_STAR = 12

/** How much of the picture is filled from the left: to the middle of a star, or past its edge. */
export function filledShare(value: number | null): string {
  if (!value) return '0%'
  const centre = FIRST_CENTRE + STEP * (Math.ceil(value) - 1)
  const end = value % 1 > 0 ? centre : centre + HALF_A_STAR
  return `${((end / WIDTH) * 100).toFixed(1)}%`
}

/** Five stars as wide as they may be, filled from the left to `value`; a picture only, the radios above it speak. */
export function Stars({ value }: { value: number | null }) {
  return <div aria-hidden className="stars" style={{ '--filled': filledShare(value) } as CSSProperties} />
}
