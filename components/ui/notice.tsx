import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** A quiet line above or below what it is about. Errors are announced. */
export function Notice({ tone = 'plain', children }: { tone?: 'plain' | 'error' | 'good'; children: ReactNode }) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={classNames(
        'border-l-2 py-1 pl-3 text-sm',
        tone === 'plain' && 'border-control text-soft',
        tone === 'error' && 'border-danger text-danger',
        tone === 'good' && 'border-good text-ink',
      )}
    >
      {children}
    </div>
  )
}
