import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { AgreedList } from '@/components/profile/privacy/agreed-list'
import { ConsentFields } from '@/components/profile/privacy/consent-fields'
import { EraseForm } from '@/components/profile/privacy/erase-form'
import { buttonClass } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/forms/action-form'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { signOutAction } from '@/lib/actions/accounts'
import { saveConsentAction } from '@/lib/actions/privacy'
import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'
import { hasGlobalPrivacyControl } from '@/lib/privacy/global-privacy-control'
import { listConsentEntries } from '@/lib/privacy/queries'

export const metadata: Metadata = { title: 'Account and privacy', robots: { index: false } }

async function signOut(form: FormData): Promise<void> {
  'use server'
  await signOutAction(form)
}

export default async function AccountPage() {
  const [viewer, gpc, isFresh] = await Promise.all([getViewer(), hasGlobalPrivacyControl(), isFreshlySignedIn()])
  if (!viewer) redirect('/sign-in?returnTo=/account')
  const entries = await listConsentEntries(viewer.id)
  return (
    <div className="page grid gap-14">
      <PageHead title="Account and privacy">
        <p>
          {viewer.isGuest
            ? 'You are here as a guest: this browser is your only key.'
            : `Signed in as ${viewer.email ?? viewer.name}.`}
        </p>
      </PageHead>
      <Section id="session" title={viewer.isGuest ? 'Keep it' : 'This device'}>
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
      </Section>
      <Section id="privacy" title="What Matinee may use">
        <p className="max-w-[44rem] text-soft">
          Ratings and answers are kept because you gave them. Switching something off also removes what was kept for it.
        </p>
        {viewer.consentLapsed && (
          <Notice>
            What is asked here changed in substance since you agreed. Read it and decide again; until then it is not
            used, and what was kept waits.
          </Notice>
        )}
        <ActionForm action={saveConsentAction} submit="Save" done="Saved. It holds from now on.">
          <ConsentFields key={JSON.stringify(viewer.consents)} consents={viewer.consents} gpc={gpc} />
        </ActionForm>
      </Section>
      <Section id="agreed" title="What you agreed to, and when">
        <AgreedList entries={entries} />
      </Section>
      <Section id="data" title="Your data">
        <p className="max-w-[44rem] text-soft">
          As JSON everything stored about you; as CSV what you said, one line each. What you said can be{' '}
          <Link href="/profile/import">brought back</Link> from either, here or to another Matinee.
        </p>
        <div className="flex flex-wrap gap-4">
          <a href="/api/export" download className={buttonClass('plain')}>
            Export as JSON
          </a>
          <a href="/api/export/csv" download className={buttonClass('plain')}>
            Export as CSV
          </a>
          <Link href="/profile/history" className={buttonClass('plain')}>
            See your history
          </Link>
        </div>
      </Section>
      <Section id="erase" title="Erase everything" className="gap-4 border-t border-danger pt-6">
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
      </Section>
    </div>
  )
}
