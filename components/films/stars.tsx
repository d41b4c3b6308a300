const star = 'M12 2.6l2.9 6.1 6.6.9-4.8 4.6 1.2 6.6L12 17.6l-5.9 3.2 1.2-6.6L2.5 9.6l6.6-.9z'

/** Five stars as wide as they may be, filled from the left to `value`; a picture only, the radios above it speak. */
export function Stars({ value }: { value: number | null }) {
  const filled = value ?? 0
  return (
    <svg aria-hidden viewBox="0 0 240 44" className="stars block h-auto w-full">
      {[0, 1, 2, 3, 4].map((place) => (
        <g key={place} transform={`translate(${place * 48 + 8} 8) scale(1.16)`}>
          <path d={star} fill="none" stroke="currentColor" strokeWidth="1.1" className="text-control" />
          {filled >= place + 0.5 && (
            <path
              d={star}
              className="text-accent"
              fill="currentColor"
              style={filled < place + 1 ? { clipPath: 'inset(0 50% 0 0)' } : undefined}
            />
          )}
        </g>
      ))}
    </svg>
  )
}
