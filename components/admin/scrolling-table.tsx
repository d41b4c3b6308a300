import type { ReactNode } from 'react'

export const cell = 'tabular px-3 py-1 text-right whitespace-nowrap'
export const textCell = 'px-3 py-1 [overflow-wrap:anywhere]'
export const firstCell = 'py-1 pr-3 text-left'

/** With so many a line is read from its name to its figures without a finger on it. */
const FEW_COLUMNS = 3

/** A table of figures in a box that scrolls by itself. */
export function ScrollingTable({
  label,
  heads,
  texts = 1,
  children,
}: {
  label: string
  heads: string[]
  /** So many columns, from the first, hold texts and not numbers. */
  texts?: number
  children: ReactNode
}) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className={`relative min-w-0 overflow-x-auto ${heads.length > FEW_COLUMNS ? '' : 'max-w-[44rem]'}`}
    >
      <table className="w-full border-b border-rule text-sm">
        <thead className="text-left text-soft">
          <tr>
            {heads.map((head, place) => (
              <th
                key={head}
                scope="col"
                className={`py-1 font-normal ${place === 0 ? 'pr-3' : place < texts ? 'px-3' : 'px-3 text-right whitespace-nowrap'}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
