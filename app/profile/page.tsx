import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { PlainPages } from '@/components/layout/plain-pages'
import { EditBoard } from '@/components/profile/edit-board'
import { InterestGroups } from '@/components/profile/interest-groups'
import { OwnWords } from '@/components/profile/own-words'
import { Portrait, PortraitSkeleton } from '@/components/profile/portrait'
import { PreferenceFields } from '@/components/profile/preference-fields'
import { StruckOut } from '@/components/profile/struck-out'
import { WhatStaysOut } from '@/components/profile/what-stays-out'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { Streamed } from '@/components/ui/streamed'
import { say } from '@/domains/words'
import { savePreferencesAction } from '@/lib/actions/profile'
import { getViewer } from '@/lib/auth/queries'
import { interestViews } from '@/lib/profile/views/interest-views'
import { ruleViews } from '@/lib/profile/views/rule-views'
import { type SaidOnPage, saidOnPage } from '@/lib/profile/views/said-on-page'
import { getTasteContext, ruleSources } from '@/lib/recommendations/context'

export const metadata: Metadata = { title: 'Your taste', robots: { index: false } }

export default async function ProfilePage({ searchParams }: PageProps<'/profile'>) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile')
  const said = saidOnPage.parse(await searchParams)
  const context = await getTasteContext(viewer)
  const { profile, catalog } = context
  const { listed, struckOut } = interestViews(profile, catalog)
  const known = listed.filter(({ type }) => type !== 'words')
  return (
    <div className="page grid gap-12">
      <PageHead
        title="Your taste"
        aside={
          <div className="flex flex-wrap gap-x-6">
            <Link href="/profile/import" className="tap inline-flex items-center text-sm">
              {say('Bring your films')}
            </Link>
            <Link href="/profile/corrections" className="tap inline-flex items-center text-sm">
              What corrections do
            </Link>
            <Link href="/profile/history" className="tap inline-flex items-center text-sm">
              Your history
            </Link>
          </div>
        }
      >
        <p>As we read it so far. Take the pencil: every line can be changed, and the next list follows.</p>
      </PageHead>
      <PlainPages path={addressOf(said)} />
      <Streamed fallback={<PortraitSkeleton />}>
        <Portrait viewer={viewer} />
      </Streamed>
      <EditBoard>
        <OwnWords lines={listed.filter(({ type }) => type === 'words')} said={said} catalog={catalog} viewer={viewer} />
        <WhatStaysOut rules={ruleViews(profile, ruleSources(context), catalog)} />
        {known.length > 0 ? (
          <InterestGroups interests={known} />
        ) : (
          <Empty title="A blank page" href="/welcome" action="Answer the survey">
            {say(
              'Rate a film or two, or tap the ones you love, and your interests appear here with the reasons for each.',
            )}
          </Empty>
        )}
        <StruckOut interests={struckOut} />
      </EditBoard>
      <section aria-labelledby="preferences" className="grid gap-6 border-t border-ink pt-5">
        <h2 id="preferences" className="text-2xl">
          {say('How we talk, and who is watching')}
        </h2>
        <ActionForm action={savePreferencesAction} submit="Save" done="Saved. Your next list follows it.">
          <PreferenceFields
            key={JSON.stringify([viewer.tone, viewer.adventurous, viewer.avoid, viewer.children])}
            tone={viewer.tone}
            adventurous={viewer.adventurous}
            avoid={viewer.avoid}
            withChildren={viewer.children}
          />
        </ActionForm>
      </section>
    </div>
  )
}

/** The page's own address with what it says, for the way to the page without scripts. */
function addressOf(said: SaidOnPage): string {
  const query = new URLSearchParams(
    Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return query.size > 0 ? `/profile?${query}` : '/profile'
}
