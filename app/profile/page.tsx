import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { PlainPages } from '@/components/layout/plain-pages'
import { AddInterestForm } from '@/components/profile/add-interest-form'
import { InterestBoard } from '@/components/profile/interest-board'
import { InterestGroups } from '@/components/profile/interest-groups'
import { Portrait, PortraitSkeleton } from '@/components/profile/portrait'
import { PreferenceFields } from '@/components/profile/preference-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Streamed } from '@/components/ui/streamed'
import { savePreferencesAction } from '@/lib/actions/profile'
import { getViewer } from '@/lib/auth/queries'
import { interestViews } from '@/lib/profile/interest-views'
import { getRecommendationContext } from '@/lib/recommendations/context'

export const metadata: Metadata = { title: 'Your taste', robots: { index: false } }

export default async function ProfilePage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile')
  const { profile, catalog } = await getRecommendationContext(viewer)
  const interests = interestViews(profile, catalog)
  return (
    <div className="page grid gap-12">
      <PageHead
        title="Your taste"
        aside={
          <div className="flex flex-wrap gap-x-6">
            <Link href="/profile/import" className="tap inline-flex items-center text-sm">
              Bring your ratings
            </Link>
            <Link href="/profile/history" className="tap inline-flex items-center text-sm">
              Your history
            </Link>
          </div>
        }
      >
        <p>As we read it so far. Take the pencil: every line can be changed, and the next list follows.</p>
      </PageHead>
      <PlainPages path="/profile" />
      <Streamed fallback={<PortraitSkeleton />}>
        <Portrait viewer={viewer} />
      </Streamed>
      <InterestBoard>
        {interests.listed.length + interests.struckOut.length > 0 ? (
          <InterestGroups {...interests} />
        ) : (
          <Empty title="A blank page" href="/welcome" action="Answer the survey">
            Rate a film or two, or tap the ones you love, and your interests appear here with the reasons for each.
          </Empty>
        )}
      </InterestBoard>
      <section aria-labelledby="own-words" className="grid gap-4 border-t border-ink pt-5">
        <h2 id="own-words" className="text-2xl">
          Add one in your own words
        </h2>
        <AddInterestForm />
      </section>
      <section aria-labelledby="preferences" className="grid gap-6 border-t border-ink pt-5">
        <h2 id="preferences" className="text-2xl">
          How we talk, and what stays out
        </h2>
        <ActionForm action={savePreferencesAction} submit="Save" done="Saved. Your next list follows it.">
          <PreferenceFields
            key={`${viewer.tone}-${viewer.adventurous}-${viewer.avoid}`}
            tone={viewer.tone}
            adventurous={viewer.adventurous}
            avoid={viewer.avoid}
          />
        </ActionForm>
      </section>
    </div>
  )
}
