import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { say } from '@/domains/words'

export const metadata: Metadata = { title: 'Signed in', robots: { index: false } }

type SearchParams = Promise<Record<string, string | undefined>>

const lines = [
  ['ratings', 'rating', 'ratings', 'moved to your account'],
  ['ratingsKept', 'rating', 'ratings', 'left as your account had them, because they were newer there'],
  ['reactions', 'reaction', 'reactions', say('moved: seen, want to watch, not for me')],
  ['edits', 'change to your taste', 'changes to your taste', 'moved'],
  ['events', 'entry', 'entries', 'added to your history'],
] as const

export default async function MergedPage({ searchParams }: { searchParams: SearchParams }) {
  const counts = await searchParams
  const moved = lines
    .map(([key, one, many, what]) => ({ key, count: Number.parseInt(counts[key] ?? '0', 10) || 0, one, many, what }))
    .filter((line) => line.count > 0)
  return (
    <div className="page grid gap-8">
      <PageHead title="You are signed in">
        <p>
          {moved.length > 0
            ? 'What you did here as a guest is now part of your account:'
            : 'There was nothing to bring over.'}
        </p>
      </PageHead>
      <ul className="serif grid gap-2 text-lg">
        {moved.map((line) => (
          <li key={line.key}>
            {line.count} {line.count === 1 ? line.one : line.many} {line.what}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-4">
        <Link href="/" className={buttonClass('primary')}>
          {say('To tonight’s programme')}
        </Link>
        <Link href="/profile" className={buttonClass('plain')}>
          See your taste
        </Link>
      </div>
    </div>
  )
}
