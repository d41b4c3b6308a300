import type { ReactNode } from 'react'
import { classNames } from './class-names'

type PageHeadProps = {
  title: ReactNode
  children?: ReactNode
  aside?: ReactNode
  /** A page with much on it: less room about its head on a phone. */
  close?: boolean
}

/** The head of a page: a title in the serif, a line under it, and what can be done on the right. */
export function PageHead({ title, children, aside, close = false }: PageHeadProps) {
  return (
    <header
      className={classNames(
        'flex flex-wrap items-end justify-between gap-x-8 border-b border-rule pt-10',
        close ? 'gap-y-1 pb-1 max-sm:pt-5 sm:gap-y-4 sm:pb-6' : 'gap-y-4 pb-6',
      )}
    >
      <div className="grid max-w-[44rem] gap-3">
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        {children && <div className="serif text-lg leading-snug text-soft">{children}</div>}
      </div>
      {aside}
    </header>
  )
}
