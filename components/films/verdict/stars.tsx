/** Where each star has its upper point. */
const points = [12, 53.4, 94.8, 136.1, 177.5]
const star = (point: number | undefined) =>
  `M${point} 2.6l2.9 6.1 6.6.9-4.8 4.6 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6-4.8-4.6 6.6-.9z`
const outline = points.map(star).join('')

/** Five stars as wide as they may be, filled from the left to `value`; a picture only, the radios above it speak. */
export function Stars({ value }: { value: number | null }) {
  const filled = value ?? 0
  return (
    <svg aria-hidden viewBox="0 0 240 44" className="stars block h-auto w-full">
      <g transform="translate(8 8) scale(1.16)">
        <path d={outline} fill="none" stroke="currentColor" strokeWidth="1.1" className="text-control" />
        {filled >= 1 && (
          <path d={points.slice(0, filled).map(star).join('')} className="text-accent" fill="currentColor" />
        )}
        {filled % 1 > 0 && (
          <path
            d={star(points[Math.floor(filled)])}
            className="text-accent"
            fill="currentColor"
            style={{ clipPath: 'inset(0 50% 0 0)' }}
          />
        )}
      </g>
    </svg>
  )
}
