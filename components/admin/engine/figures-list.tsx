import type { ReactNode } from 'react'

export type FigureRow = { name: string; value: ReactNode }

/** Names and values in two columns, values aligned. */
export function FiguresList({ rows }: { rows: FigureRow[] }) {
  return (
    <dl className="text-sm">
      {rows.map(({ name, value }) => (
        <div key={name} className="flex items-baseline justify-between gap-6 border-t border-rule py-1 first:border-0">
          <dt className="text-soft">{name}</dt>
          <dd className="tabular text-right">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
