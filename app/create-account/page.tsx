import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { CreateAccountForm } from '@/components/layout/create-account-form'
import { ProviderLinks } from '@/components/layout/provider-links'
import { PageHead } from '@/components/ui/page-head'
import { offeredProviders } from '@/lib/accounts/options'
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
        <CreateAccountForm byMail={isMailOn()} />
        <ProviderLinks providers={offeredProviders()} returnTo="/profile" />
        <p className="text-sm">
          Already have one? <Link href="/sign-in">Sign in</Link>
        </p>
      </div>
    </div>
  )
}

function LetterSent() {
  return (
    <div className="page grid gap-8">
      <PageHead title="Look into your mail">
        <p role="status">A letter is on its way. Its link finishes your account; it works within a day.</p>
      </PageHead>
    </div>
  )
}
