import type { ReactNode } from 'react'

type FoldProps = {
  id: string
  title: string
  /** What is behind it, in a line. */
  holds?: string
  open?: boolean
  children: ReactNode
}

/** A part of a page that one opens; folded, a line says what is in it. */
export function Fold({ id, title, holds, open = false, children }: FoldProps) {
  return (
    <section aria-labelledby={id} className="border-b border-ink">
      <details open={open} className="fold group/fold">
        <summary className="tap py-2">
          <h2 id={id} className="scroll-mt-16 pr-1 text-lg sm:text-xl">
            {title}
          </h2>
          {holds && <p className="text-sm text-soft group-open/fold:hidden">{holds}</p>}
        </summary>
        <div className="pb-5">{children}</div>
      </details>
    </section>
  )
}
