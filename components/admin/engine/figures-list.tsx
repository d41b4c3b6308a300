import type { ReactNode } from 'react'

/** `help` says in a line what the figure is; `beside` what to hold it against. */
export type FigureRow = { name: string; value: ReactNode; beside?: ReactNode; help?: ReactNode }

/** Names and values in two columns, values aligned. */
export function FiguresList({ rows }: { rows: FigureRow[] }) {
  return (
    <dl className="text-sm">
      {rows.map(({ name, value, beside, help }) => (
        <div key={name} className="flex items-baseline justify-between gap-6 border-t border-rule py-1 first:border-0">
          <dt className="text-soft">
            {name}
            {help && <span className="block max-w-[22rem] text-xs">{help}</span>}
          </dt>
          <dd className="tabular shrink-0 text-right">
            {value}
            {beside && <span className="block text-xs text-soft">{beside}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
