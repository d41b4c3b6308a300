import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; className?: string; children: ReactNode }

/** One part of a page of somebody's own, named by its heading. */
export function Section({ id, title, className = 'gap-4', children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={`grid ${className}`}>
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
