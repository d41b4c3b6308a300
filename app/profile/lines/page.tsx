import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { EditBoard } from '@/components/profile/edits/edit-board'
import { InterestGroups } from '@/components/profile/interests/interest-groups'
import { NoLines } from '@/components/profile/interests/no-lines'
import { StruckOut } from '@/components/profile/interests/struck-out'
import { WhatStaysOut } from '@/components/profile/what-stays-out'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/queries'
import { lineInput } from '@/lib/profile/inputs'
import { interestViews } from '@/lib/profile/views/interest-views'
import { lineDetails } from '@/lib/profile/views/line-details'
import { ruleViews } from '@/lib/profile/views/rule-views'
import { getTasteContext, ruleSources } from '@/lib/recommendations/context/context'

export const metadata: Metadata = { title: 'Every line of your taste', robots: { index: false } }

export default async function LinesPage({ searchParams }: PageProps<'/profile/lines'>) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/lines')
  const context = await getTasteContext(viewer)
  const { profile, catalog } = context
  const { listed, struckOut } = interestViews(profile, catalog)
  const facet = lineInput.safeParse((await searchParams).open).data
  const details = facet ? lineDetails(facet, profile, catalog) : null
  const known = listed.filter(({ type }) => type !== 'words')
  return (
    <div className="page grid gap-8">
      <PageHead
        title="Every line of your taste"
        aside={
          <Link href="/profile" prefetch={false} className="tap inline-flex items-center text-sm">
            Back to your taste
          </Link>
        }
      >
        <p>
          Take the pencil: every line can be changed, and the next list follows.
          {known.length < listed.length && (
            <>
              {' '}
              What you said in your own words is changed{' '}
              <Link href="/profile#own-words" prefetch={false}>
                where you said it
              </Link>
              .
            </>
          )}
        </p>
      </PageHead>
      <EditBoard>
        <WhatStaysOut rules={ruleViews(profile, ruleSources(context), catalog)} />
        {known.length > 0 ? (
          <InterestGroups interests={known} opened={facet && details ? { facet, details } : null} />
        ) : (
          <NoLines hasStruckOut={struckOut.length > 0} />
        )}
        <StruckOut interests={struckOut} />
      </EditBoard>
    </div>
  )
}
