import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from './button'

/** An empty page suggests one next step. */
export function Empty({
  title,
  children,
  href,
  action,
}: {
  title: string
  children: ReactNode
  href: string
  action: string
}) {
  return (
    <div className="grid max-w-[36rem] justify-items-start gap-4 py-14">
      <h2 className="text-2xl">{title}</h2>
      <p className="serif text-lg text-soft">{children}</p>
      <Link href={href} className={buttonClass('primary')}>
        {action}
      </Link>
    </div>
  )
}
