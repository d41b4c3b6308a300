import Link from 'next/link'
import type { ReactNode } from 'react'
import { rowLink } from './link-class'

type Crumb = { href: string; label: string }

/** A plain head for tool pages: where one is, what it is, and its state in a line. */
export function AdminHead({ title, trail = [], children }: { title: string; trail?: Crumb[]; children?: ReactNode }) {
  return (
    <header className="grid gap-2 pt-4">
      {trail.length > 0 && (
        <nav aria-label="Path" className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
          {trail.map((crumb) => (
            <span key={crumb.href} className="inline-flex items-center gap-2">
              <Link href={crumb.href} className={rowLink}>
                {crumb.label}
              </Link>
              <span aria-hidden>/</span>
            </span>
          ))}
        </nav>
      )}
      <h1 className="text-2xl">{title}</h1>
      {children && <div className="max-w-[44rem] text-sm text-soft">{children}</div>}
    </header>
  )
}
