import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ConsentFields } from '@/components/profile/consent-fields'
import { EraseForm } from '@/components/profile/erase-form'
import { ActionForm } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOutAction } from '@/lib/actions/accounts'
import { saveConsentAction } from '@/lib/actions/privacy'
import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'
import { hasGlobalPrivacyControl } from '@/lib/privacy/global-privacy-control'

export const metadata: Metadata = { title: 'Account and privacy', robots: { index: false } }

async function signOut(form: FormData): Promise<void> {
  'use server'
  await signOutAction(form)
}

export default async function AccountPage() {
  const [viewer, gpc, isFresh] = await Promise.all([getViewer(), hasGlobalPrivacyControl(), isFreshlySignedIn()])
  if (!viewer) redirect('/sign-in?returnTo=/account')
  return (
    <div className="page grid gap-14">
      <PageHead title="Account and privacy">
        <p>
          {viewer.isGuest
            ? 'You are here as a guest: this browser is your only key.'
            : `Signed in as ${viewer.email ?? viewer.name}.`}
        </p>
      </PageHead>
      <section aria-labelledby="session" className="grid gap-4">
        <h2 id="session" className="text-2xl">
          {viewer.isGuest ? 'Keep it' : 'This device'}
        </h2>
        {viewer.isGuest ? (
          <p>
            <Link href="/create-account" className={buttonClass('primary')}>
              Create an account
            </Link>
          </p>
        ) : (
          <div className="flex flex-wrap gap-4">
            <form action={signOut}>
              <SubmitButton look="plain">Sign out</SubmitButton>
            </form>
            <Link href="/account/security" className={buttonClass('plain')}>
              Sign-in and devices
            </Link>
          </div>
        )}
      </section>
      <section aria-labelledby="privacy" className="grid gap-4">
        <h2 id="privacy" className="text-2xl">
          What Matinee may use
        </h2>
        <p className="max-w-[44rem] text-soft">
          Ratings and answers are kept because you gave them. Switching something off also removes what was kept for it.
        </p>
        <ActionForm action={saveConsentAction} submit="Save" done="Saved. It holds from now on.">
          <ConsentFields key={JSON.stringify(viewer.consents)} consents={viewer.consents} gpc={gpc} />
        </ActionForm>
      </section>
      <section aria-labelledby="data" className="grid gap-4">
        <h2 id="data" className="text-2xl">
          Your data
        </h2>
        <p className="max-w-[44rem] text-soft">
          Everything stored about you, in one file that other programs can read.
        </p>
        <div className="flex flex-wrap gap-4">
          <a href="/api/export" download className={buttonClass('plain')}>
            Export as JSON
          </a>
          <Link href="/profile/history" className={buttonClass('plain')}>
            See your history
          </Link>
        </div>
      </section>
      <section aria-labelledby="erase" className="grid gap-4 border-t border-danger pt-6">
        <h2 id="erase" className="text-2xl">
          Erase everything
        </h2>
        <p className="max-w-[44rem] text-soft">
          Ratings, interests, lists, history and the account itself are removed at once, for good. Export first if you
          want to keep a copy.
        </p>
        {isFresh ? (
          <EraseForm />
        ) : (
          <p>
            <Link href="/sign-in/again?returnTo=/account">Enter your password again</Link> to erase your account.
          </p>
        )}
      </section>
    </div>
  )
}
