import type { ReactNode } from 'react'
import { OwnLink } from '@/components/ui/own-link'
import { buttonClass } from './button'

/** An empty page suggests one next step. */
export function Empty({
  title,
  children,
  href,
  action,
  level = 2,
}: {
  title: string
  children: ReactNode
  href: string
  action: string
  /** 1 where this is all the page says. */
  level?: 1 | 2
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="grid max-w-[36rem] justify-items-start gap-4 py-14">
      <Heading className="text-2xl">{title}</Heading>
      <p className="serif text-lg text-soft">{children}</p>
      <OwnLink href={href} className={buttonClass('primary')}>
        {action}
      </OwnLink>
    </div>
  )
}
