import Link from 'next/link'
import { Suspense } from 'react'
import { say } from '@/domains/words'
import type { Viewer } from '@/lib/auth/viewer'
import { classNames } from '../ui/class-names'
import { SearchField } from './search-field'

const linkClass = 'tap inline-flex items-center px-1 text-sm font-medium no-underline hover:underline'

export function SiteHeader({ viewer }: { viewer: Viewer | null }) {
  return (
    <header className="border-b border-ink">
      {viewer?.apart && (
        <p className="bg-ink text-paper">
          <span className="page flex flex-wrap items-center gap-x-4 py-1 text-sm">
            Somebody else is here: nothing counts.
            <Link href="/" prefetch={false} className="tap inline-flex items-center">
              Change
            </Link>
          </span>
        </p>
      )}
      <div className="page flex flex-wrap items-center gap-x-2 gap-y-1 py-2 sm:gap-x-6">
        <Link
          href="/"
          prefetch={false}
          className="serif tap inline-flex items-center text-xl font-semibold tracking-tight no-underline"
        >
          Matinee
        </Link>
        <nav
          aria-label="Main"
          className={classNames('flex flex-wrap gap-x-5', viewer && 'order-3 w-full sm:order-none sm:w-auto')}
        >
          <Link href="/films" prefetch={false} className={linkClass}>
            Browse
          </Link>
          {viewer && (
            <>
              <Link href="/watchlist" prefetch={false} className={linkClass}>
                {say('Watchlist')}
              </Link>
              <Link href="/profile" prefetch={false} className={linkClass}>
                Your taste
              </Link>
            </>
          )}
          {viewer?.role === 'ADMIN' && (
            <Link href="/admin" prefetch={false} className={linkClass}>
              Settings
            </Link>
          )}
        </nav>
        <div className="flex min-w-39 flex-1 items-center justify-end gap-3 sm:ml-auto sm:max-w-full sm:flex-none sm:gap-4">
          <Suspense>
            <SearchField />
          </Suspense>
          <Account viewer={viewer} />
        </div>
      </div>
    </header>
  )
}

function Account({ viewer }: { viewer: Viewer | null }) {
  if (!viewer || viewer.isGuest) {
    return (
      <Link prefetch={false} href={viewer ? '/create-account' : '/sign-in'} className={`${linkClass} shrink-0`}>
        {viewer ? 'Keep this' : 'Sign in'}
      </Link>
    )
  }
  return (
    <Link href="/account" prefetch={false} className={`${linkClass} min-w-0`}>
      <span className="max-w-44 truncate">{viewer.name ?? 'Account'}</span>
    </Link>
  )
}
