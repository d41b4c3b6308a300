import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { PlainPages } from '@/components/layout/plain-pages'
import { BackAgainQuestion } from '@/components/profile/back-again-question'
import { EditBoard } from '@/components/profile/edits/edit-board'
import { GroupOfTaste } from '@/components/profile/group-of-taste'
import { NoLines } from '@/components/profile/interests/no-lines'
import { StruckOutInShort } from '@/components/profile/interests/struck-out'
import { LanguageField } from '@/components/profile/language-field'
import { OwnWords } from '@/components/profile/own-words'
import { Shapes } from '@/components/profile/portrait/shapes'
import { TastePicture } from '@/components/profile/portrait/taste-picture'
import { Wall } from '@/components/profile/portrait/wall'
import { Portrait, PortraitSkeleton } from '@/components/profile/portrait/written-portrait'
import { PreferenceFields } from '@/components/profile/preference-fields'
import { PreferencesForm } from '@/components/profile/preferences-form'
import { IsThisYou } from '@/components/profile/proposals/is-this-you'
import { StyleField } from '@/components/profile/style-field'
import { RulesInShort } from '@/components/profile/what-stays-out'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { Streamed } from '@/components/ui/streamed'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { listEdits } from '@/lib/profile/queries'
import { backAgainViews } from '@/lib/profile/views/back-again-views'
import { interestViews } from '@/lib/profile/views/interest-views'
import { portraitShapes } from '@/lib/profile/views/portrait-shapes'
import { ruleViews } from '@/lib/profile/views/rule-views'
import { type SaidOnPage, saidOnPage } from '@/lib/profile/views/said-on-page'
import { getTasteContext, ruleSources } from '@/lib/recommendations/context/context'

export const metadata: Metadata = { title: 'Your taste', robots: { index: false } }

const ways = [
  ['/profile/corrections', 'What corrections do'],
  ['/profile/statistics', 'Your figures'],
  ['/profile/history', 'Your diary'],
  ['/record', 'How often we were right'],
  ['/profile/import', say('Bring your films')],
] as const

/** The portrait: what one reads at a glance, with one’s own words on top. Every line has its controls on /profile/lines. */
export default async function ProfilePage({ searchParams }: PageProps<'/profile'>) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile')
  const said = saidOnPage.parse(await searchParams)
  const [context, edits] = await Promise.all([getTasteContext(viewer), listEdits(viewer.id)])
  const { profile, catalog } = context
  const { listed, struckOut } = interestViews(profile, catalog)
  const shapes = portraitShapes(profile, listed, catalog)
  const rules = ruleViews(profile, ruleSources(context), catalog)
  const sentences = listed.filter(({ type }) => type === 'words')
  const known = listed.length - sentences.length
  const asked = backAgainViews(profile, edits, catalog)
  return (
    <div className="page grid gap-5 sm:gap-6">
      <PageHead
        close
        title="Your taste"
        aside={
          <div className="flex flex-wrap gap-x-5 sm:gap-x-6">
            {ways.map(([href, words]) => (
              <Link key={href} href={href} prefetch={false} className="tap inline-flex items-center text-sm">
                {words}
              </Link>
            ))}
            {shapes.films.length > 0 && <TastePicture />}
          </div>
        }
      />
      <PlainPages path={addressOf(said)} />
      <EditBoard close>
        <OwnWords lines={sentences} said={said} catalog={catalog} viewer={viewer} />
        <div className="grid gap-4 sm:gap-6">
          <Streamed fallback={<PortraitSkeleton />}>
            <Portrait viewer={viewer} />
          </Streamed>
          <Wall films={shapes.films} />
        </div>
        <BackAgainQuestion asked={asked} />
        <IsThisYou context={context} waits={asked.length > 0} />
        {known > 0 ? (
          <div className="grid gap-3 sm:gap-6">
            <Shapes shapes={shapes} ruled={rules.length > 0} />
            <p>
              <Link href="/profile/lines" prefetch={false} className={buttonClass('plain')}>
                All {known} lines, with reasons and controls
              </Link>
            </p>
          </div>
        ) : (
          <NoLines hasStruckOut={struckOut.length > 0} hasSentences={sentences.length > 0} />
        )}
        <div className="border-t border-ink">
          {rules.length > 0 && <RulesInShort rules={rules} />}
          <StruckOutInShort interests={struckOut} />
          <GroupOfTaste context={context} />
          <PreferencesForm id="preferences" title={say('How we talk, and who is watching')}>
            <PreferenceFields
              key={JSON.stringify([viewer.tone, viewer.adventurous, viewer.avoid, viewer.children])}
              tone={viewer.tone}
              adventurous={viewer.adventurous}
              avoid={viewer.avoid}
              withChildren={viewer.children}
            />
            <LanguageField language={viewer.language ?? null} />
            <StyleField
              key={`${viewer.persona} ${viewer.styleSample} ${viewer.styleNotes}`}
              persona={viewer.persona}
              styleSample={viewer.styleSample}
              styleNotes={viewer.styleNotes}
              mayModel={viewer.consents.model}
            />
          </PreferencesForm>
        </div>
      </EditBoard>
    </div>
  )
}

/** The page’s own address with what it says, for the way to the page without scripts. */
function addressOf(said: SaidOnPage): string {
  const query = new URLSearchParams(
    Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
  return query.size > 0 ? `/profile?${query}` : '/profile'
}
