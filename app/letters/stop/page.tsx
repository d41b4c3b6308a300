import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { letterOf } from '@/lib/audience/campaigns/letter-links'

export const metadata: Metadata = { title: 'No more letters', robots: { index: false } }

type SearchParams = Promise<{ letter?: string; done?: string }>

/** Where the link at the end of a letter leads. Nobody needs to sign in; only the button stops anything. */
export default async function StopLettersPage({ searchParams }: { searchParams: SearchParams }) {
  const { letter, done } = await searchParams
  const token = typeof letter === 'string' && letterOf('stop', letter) ? letter : null
  if (done === '1') {
    return (
      <div className="page grid gap-8">
        <PageHead title="No more letters">
          <p>They have stopped. You can allow them again under “Account and privacy”.</p>
        </PageHead>
      </div>
    )
  }
  return (
    <div className="page grid gap-8">
      <PageHead title={token ? 'No more letters?' : 'This link is not whole'}>
        <p>
          {token
            ? 'Letters about films stop at once. Mail about your account, such as a link for a new password, still comes.'
            : 'Perhaps a part of it was lost on the way. Letters can also be stopped under “Account and privacy”.'}
        </p>
      </PageHead>
      {token ? (
        <form method="post" action={`/api/letters/stop?page=1&letter=${encodeURIComponent(token)}`}>
          <button type="submit" className={buttonClass('primary')}>
            Stop them
          </button>
        </form>
      ) : (
        <p>
          <Link href="/account" className={buttonClass('plain')}>
            Account and privacy
          </Link>
        </p>
      )}
    </div>
  )
}
