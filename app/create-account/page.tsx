import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { emailField, newPasswordField } from '@/components/account/fields'
import { ProviderLinks } from '@/components/layout/provider-links'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { offeredProviders } from '@/lib/accounts/options'
import { createAccountAction } from '@/lib/actions/accounts'
import { getViewer } from '@/lib/auth/queries'
import { isMailOn } from '@/lib/mail/send'

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } }

type SearchParams = Promise<{ sent?: string | string[] }>

export default async function CreateAccountPage({ searchParams }: { searchParams: SearchParams }) {
  const [viewer, { sent }] = await Promise.all([getViewer(), searchParams])
  if (viewer && !viewer.isGuest) redirect('/account')
  if (sent === '1') return <LetterSent />
  return (
    <div className="page grid gap-8">
      <PageHead title={viewer ? 'Keep what you have told us' : 'Create an account'}>
        <p>
          {viewer
            ? 'Your ratings, interests and lists stay exactly as they are, and open on your other devices too.'
            : 'Or start as a guest and do this later.'}
        </p>
      </PageHead>
      <div className="grid max-w-md gap-6">
        <FieldsForm
          action={createAccountAction}
          fields={[
            { label: 'Name', name: 'name', autoComplete: 'name', maxLength: 60 },
            { ...emailField, hint: addressHint(isMailOn()) },
            { ...newPasswordField, label: 'Password' },
          ]}
          submit="Create account"
          pendingText="Creating…"
        />
        <ProviderLinks providers={offeredProviders()} returnTo="/profile" />
        <p className="text-sm">
          Already have one? <Link href="/sign-in">Sign in</Link>
        </p>
      </div>
    </div>
  )
}

/** With mail a letter finishes it; without, the form itself says whether an address is taken (decision 082). */
const addressHint = (byMail: boolean) =>
  byMail
    ? 'You sign in with it. We send you a link that finishes your account.'
    : 'You sign in with it. Nothing is ever sent to it. If it already has an account, we say so here.'

function LetterSent() {
  return (
    <div className="page grid gap-8">
      <PageHead title="Check your e-mail">
        <p role="status">An e-mail is on its way. Its link finishes your account and works for a day.</p>
      </PageHead>
    </div>
  )
}
