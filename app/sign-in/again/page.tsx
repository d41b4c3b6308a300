import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPasswordField } from '@/components/account/fields'
import { ProviderLinks } from '@/components/layout/provider-links'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { offeredProviders } from '@/lib/accounts/options'
import { signInAgainAction } from '@/lib/actions/accounts'
import { getViewer } from '@/lib/auth/queries'
import { returnPath } from '@/lib/auth/schema'

export const metadata: Metadata = { title: 'Sign in again', robots: { index: false } }

type SearchParams = Promise<{ returnTo?: string | string[] }>

/** Before something that cannot be taken back. */
export default async function SignInAgainPage({ searchParams }: { searchParams: SearchParams }) {
  const [{ returnTo }, viewer] = await Promise.all([searchParams, getViewer()])
  const target = returnPath.parse(typeof returnTo === 'string' ? returnTo : undefined)
  if (!viewer) redirect(`/sign-in?returnTo=${encodeURIComponent(target)}`)
  if (viewer.isGuest) redirect(target)
  return (
    <div className="page grid gap-8">
      <PageHead title="Is it you?">
        <p>
          What comes next concerns your whole account, so please sign in once more. It holds for a quarter of an hour.
        </p>
      </PageHead>
      {viewer.email ? (
        <FieldsForm
          action={signInAgainAction}
          fields={[ownPasswordField]}
          hidden={{ returnTo: target }}
          submit="Go on"
          pendingText="Checking…"
        />
      ) : (
        <ProviderLinks providers={offeredProviders()} returnTo={target} />
      )}
    </div>
  )
}
