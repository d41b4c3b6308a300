import type { ReactNode } from 'react'

/** The head of a page: a title in the serif, a line under it, and what can be done on the right. */
export function PageHead({ title, children, aside }: { title: ReactNode; children?: ReactNode; aside?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-b border-rule pt-10 pb-6">
      <div className="grid max-w-[44rem] gap-3">
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        {children && <div className="serif text-lg leading-snug text-soft">{children}</div>}
      </div>
      {aside}
    </header>
  )
}
