import type { ReactNode } from 'react'
import { classNames } from './class-names'

const alignments = { start: '', middle: '-translate-x-1/2', end: '-translate-x-full' }

/** In hundredths of the width from the left, or of the height from the top. */
export type FrameTick = { at: number; label: string; isZero?: boolean; align?: keyof typeof alignments }

type ChartFrameProps = {
  /** What it shows, for whoever does not see it; the figures stand in a table beside it. */
  label: string
  /** Its margins hold the texts of the axes. */
  className: string
  xTicks: FrameTick[]
  yTicks: FrameTick[]
  /** Paths over a hundred by a hundred. */
  children: ReactNode
  /** Texts at places of their own. */
  texts?: ReactNode
}

/** Strokes keep their width however the picture is stretched. */
export const thin = { strokeWidth: 1, vectorEffect: 'non-scaling-stroke' } as const
export const thick = { strokeWidth: 2, vectorEffect: 'non-scaling-stroke' } as const

/** Axes drawn on the server. It takes the width there is; its texts stay as large as all others. */
export function ChartFrame({ label, className, xTicks, yTicks, children, texts }: ChartFrameProps) {
  return (
    <div role="img" aria-label={label} className={classNames('relative mb-7 h-52 text-xs', className)}>
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden
        className="absolute inset-0 size-full overflow-visible"
      >
        {yTicks.map(({ at, isZero }) => (
          <path key={at} d={`M0 ${at}H100`} className={isZero ? 'stroke-control' : 'stroke-rule'} {...thin} />
        ))}
        {children}
      </svg>
      {yTicks.map(({ at, label: text }) => (
        <span
          key={at}
          className="tabular absolute right-full -translate-y-1/2 pr-2 whitespace-nowrap text-soft"
          style={{ top: `${at}%` }}
        >
          {text}
        </span>
      ))}
      {xTicks.map(({ at, label: text, align = 'middle' }) => (
        <span
          key={at}
          className={classNames('tabular absolute top-full pt-1 whitespace-nowrap text-soft', alignments[align])}
          style={{ left: `${at}%` }}
        >
          {text}
        </span>
      ))}
      {texts}
    </div>
  )
}
