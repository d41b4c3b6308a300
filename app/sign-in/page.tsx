import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { emailField, ownPasswordField } from '@/components/account/fields'
import { ProviderLinks } from '@/components/layout/provider-links'
import { StartGuestForm } from '@/components/layout/start-guest-form'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { siteAddress } from '@/lib/accounts/account-links'
import { offeredProviders } from '@/lib/accounts/options'
import { signInAction } from '@/lib/actions/accounts'
import { findAwaitingSession, getViewer } from '@/lib/auth/queries'
import { returnPath } from '@/lib/auth/schema'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

type SearchParams = Promise<{ returnTo?: string; error?: string; cookie?: string }>

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const [{ returnTo, error, cookie }, viewer, awaiting] = await Promise.all([
    searchParams,
    getViewer(),
    findAwaitingSession(),
  ])
  const target = returnPath.parse(typeof returnTo === 'string' ? returnTo : undefined)
  if (awaiting) redirect(`/sign-in/code?${new URLSearchParams({ returnTo: target })}`)
  if (viewer && !viewer.isGuest) redirect(target)
  return (
    <div className="page grid gap-8">
      <PageHead title="Sign in">
        {viewer?.isGuest && <p>What you told us as a guest is added to your account.</p>}
      </PageHead>
      {error && (
        <Notice tone="error">Signing in with that service did not work. Please try again or use your password.</Notice>
      )}
      {cookie === 'lost' && !viewer && (
        <Notice tone="error">
          Your browser did not keep our cookie, so nothing has started. Allow cookies for this site, open it at{' '}
          {siteAddress('/')}, and try again.
        </Notice>
      )}
      <div className="grid gap-12 lg:grid-cols-2">
        <div className="grid max-w-md content-start gap-6">
          <FieldsForm
            action={signInAction}
            fields={[emailField, ownPasswordField]}
            hidden={{ returnTo: target }}
            submit="Sign in"
            pendingText="Checking…"
          />
          <p className="text-sm">
            <Link href="/forgot-password">Forgotten password?</Link>
          </p>
          <ProviderLinks providers={offeredProviders()} returnTo={target} />
        </div>
        <div className="grid content-start gap-4 lg:border-l lg:border-rule lg:pl-12">
          <h2 className="text-2xl">New here?</h2>
          <p className="serif text-lg text-soft">
            Look around first. An account can wait until you have something to keep.
          </p>
          <div className="flex flex-wrap items-center gap-5">
            {!viewer && <StartGuestForm returnTo={target} />}
            <Link href="/create-account" className="tap inline-flex items-center text-sm">
              Create an account
            </Link>
          </div>
        </div>
      </div>
    </div>
  )
}
