import { Suspense } from 'react'
import { Drawn } from '@/components/ui/drawn'
import { html } from '@/components/ui/own-html'
import { OwnLink } from '@/components/ui/own-link'
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
            <OwnLink href="/" className="tap inline-flex items-center">
              Change
            </OwnLink>
          </span>
        </p>
      )}
      <div className="page flex flex-wrap items-center gap-x-2 gap-y-1 py-2 sm:gap-x-6">
        <OwnLink
          href="/"
          className="serif tap inline-flex items-center text-xl font-semibold tracking-tight no-underline"
        >
          Matinee
        </OwnLink>
        <Drawn
          as="nav"
          label="Main"
          className={classNames('flex flex-wrap gap-x-5', viewer && 'order-3 w-full sm:order-none sm:w-auto')}
          html={navHtml(viewer)}
        />
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

function navHtml(viewer: Viewer | null) {
  const link = (href: string, name: string) => html`<a href="${href}" class="${linkClass}">${name}</a>`
  return html`${link('/films', 'Browse')}${
    viewer && html`${link('/watchlist', say('Watchlist'))}${link('/profile', 'Your taste')}`
  }${viewer?.role === 'ADMIN' && link('/admin', 'Settings')}`
}

function Account({ viewer }: { viewer: Viewer | null }) {
  if (!viewer || viewer.isGuest) {
    return (
      <OwnLink href={viewer ? '/create-account' : '/sign-in'} className={`${linkClass} shrink-0`}>
        {viewer ? 'Keep this' : 'Sign in'}
      </OwnLink>
    )
  }
  return (
    <OwnLink href="/account" className={`${linkClass} min-w-0`}>
      <span className="max-w-44 truncate">{viewer.name ?? 'Account'}</span>
    </OwnLink>
  )
}
