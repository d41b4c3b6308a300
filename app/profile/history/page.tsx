import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Pagination } from '@/components/films/pagination'
import { DiaryTabs, tabHref } from '@/components/profile/diary/diary-tabs'
import { EntryList } from '@/components/profile/diary/entry-list'
import { LastChanges } from '@/components/profile/diary/last-changes'
import { NoteList } from '@/components/profile/diary/note-list'
import { ViewingList } from '@/components/profile/diary/viewing-list'
import { PastLists } from '@/components/recommendations/past/past-lists'
import { Empty } from '@/components/ui/empty'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import type { Viewer } from '@/lib/auth/viewer'
import { listChanges } from '@/lib/feedback/diary-changes'
import { listEntries, listViewings } from '@/lib/feedback/diary-queries'
import { type DiaryTab, diaryTabs, latestDay } from '@/lib/feedback/diary-schema'
import { pageNumber } from '@/lib/input'
import { behaviourKeptDays } from '@/lib/privacy/schema'
import { listPastLists } from '@/lib/recommendations/past/list-history'

export const metadata: Metadata = { title: 'Your diary', robots: { index: false } }

type SearchParams = Promise<{ page?: unknown; tab?: unknown }>

export default async function HistoryPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/history')
  const asked = await searchParams
  const tab = diaryTabs.find((each) => each === asked.tab) ?? 'ratings'
  const page = pageNumber.parse(asked.page)
  const [{ list, pages }, changes] = await Promise.all([contentOf(viewer, tab, page), listChanges(viewer.id)])
  return (
    <div className="page grid gap-8">
      <PageHead title="Your diary">
        <p>
          {say(
            'What you said, saw and were shown, newest first. Your taste is read from it: remove an entry and its effect goes with it.',
          )}
        </p>
      </PageHead>
      <DiaryTabs here={tab} />
      <LastChanges changes={changes} />
      {viewer.consents.behaviour && keptWords[tab] && <p className="text-sm text-soft">{keptWords[tab]}</p>}
      {list ?? (
        <Empty title="Nothing here" href="/films" action={say('Browse the films')}>
          {emptyWords(viewer)[tab]}
        </Empty>
      )}
      <Pagination page={page} pages={pages} hrefOf={(each) => tabHref(tab, each)} />
    </div>
  )
}

const { SEARCHED, SEARCH_CHOSEN, IMPRESSION, CLICKED } = behaviourKeptDays
/** What goes by itself, and when. */
const keptWords: Partial<Record<DiaryTab, string>> = {
  searches: `Goes by itself after ${SEARCHED} days; where something was chosen after ${SEARCH_CHOSEN}.`,
  shown: `What you were shown goes by itself after ${IMPRESSION} days, what you opened after ${CLICKED}.`,
}

/** One page of a tab; without a list where nothing stands on it. */
async function contentOf(
  viewer: Viewer,
  tab: DiaryTab,
  page: number,
): Promise<{ list: ReactNode | null; pages: number }> {
  if (tab === 'watched') {
    const { viewings, pages } = await listViewings(viewer.id, page)
    const latest = latestDay(new Date(), viewer.timeZone)
    return { list: viewings.length > 0 ? <ViewingList viewings={viewings} latest={latest} /> : null, pages }
  }
  if (tab === 'lists') {
    const { lists, pages } = await listPastLists(viewer.id, page)
    return { list: lists.length > 0 ? <PastLists lists={lists} /> : null, pages }
  }
  const { entries, pages } = await listEntries(viewer.id, tab, page)
  if (entries.length === 0) return { list: null, pages }
  return { list: tab === 'notes' ? <NoteList notes={entries} /> : <EntryList entries={entries} />, pages }
}

function emptyWords({ consents }: Viewer): Record<DiaryTab, string> {
  const notKept = 'It is not kept, as you wish.'
  return {
    ratings: say('Rate a film and it appears here.'),
    watched: say('Rate a film or say that you saw it, and it appears here; the day can be given then.'),
    notes: say('A note on a film is written on its page, under “Your diary of it”.'),
    lists: 'Your first list is made when you open the front page.',
    searches: consents.behaviour ? 'What you search for appears here.' : notKept,
    shown: consents.behaviour ? say('Films you are shown and open appear here.') : notKept,
  }
}
