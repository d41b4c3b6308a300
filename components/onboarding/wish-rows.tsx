import type { ReactNode } from 'react'
import type { Facet } from '@/lib/recommender/types'
import type { Level } from '@/lib/wishes/levels'
import { classNames } from '../ui/class-names'
import { ScaleHeads } from '../wishes/level-scale'
import { WishInput } from './wish-input'

export type WishRow = {
  facet: Facet
  label: string
  short?: string | undefined
  meaning: string
  why?: string | undefined
  level: Level
}

type WishRowsProps = { id: string; title: string; rows: readonly WishRow[]; wide?: boolean; children?: ReactNode }

/** Some of what the survey asks, each on the scale. */
export function WishRows({ id, title, rows, wide = false, children }: WishRowsProps) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <div className={classNames('grid gap-x-16 border-b border-ink pb-1', wide && 'lg:grid-cols-2')}>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2">
          <h2 id={id} className="scaled-name scroll-mt-4 text-lg leading-tight">
            {title}
          </h2>
          <ScaleHeads />
        </div>
        {wide && (
          <div className="hidden items-end justify-end lg:flex">
            <ScaleHeads />
          </div>
        )}
      </div>
      <ul className={wide ? 'grid gap-x-16 lg:grid-cols-2' : undefined}>
        {rows.map((row) => (
          <li key={row.facet} className="border-b border-rule">
            <WishInput {...row} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
