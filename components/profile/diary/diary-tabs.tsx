import Link from 'next/link'
import { say } from '@/domains/words'
import { type DiaryTab, diaryTabs } from '@/lib/feedback/diary-schema'

const names: Record<DiaryTab, string> = {
  ratings: 'Ratings and words',
  watched: say('Watched'),
  notes: 'Notes',
  lists: 'Lists',
  searches: 'Searches',
  shown: 'Shown and opened',
}

export const tabHref = (tab: DiaryTab, page = 1): string => {
  const query = new URLSearchParams({ ...(tab !== 'ratings' && { tab }), ...(page > 1 && { page: String(page) }) })
  return query.size > 0 ? `/profile/history?${query}` : '/profile/history'
}

export function DiaryTabs({ here }: { here: DiaryTab }) {
  return (
    <nav aria-label="Parts of the diary" className="flex flex-wrap gap-x-6 border-b border-rule">
      {diaryTabs.map((tab) => (
        <Link
          key={tab}
          href={tabHref(tab)}
          prefetch={false}
          aria-current={tab === here ? 'page' : undefined}
          className="tap -mb-px inline-flex items-center border-b-2 border-transparent text-sm no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:font-semibold"
        >
          {names[tab]}
        </Link>
      ))}
    </nav>
  )
}
