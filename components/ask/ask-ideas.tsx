import Link from 'next/link'
import { answerable } from '@/lib/ask/answerable'
import { askHref } from '@/lib/ask/schema'
import { getCatalog } from '@/lib/catalog/snapshot'

const ideas = [
  'slow and strange, under two hours, not horror',
  'something like Paris, Texas but funny',
  'a Korean thriller from the 2000s, nothing gory',
  'for a seven-year-old, under 90 minutes',
]

/** What can be said, for instance. */
export async function AskIdeas() {
  const offered = answerable(await getCatalog(), ideas)
  if (offered.length === 0) return null
  return (
    <p className="serif flex flex-wrap items-baseline gap-x-6 text-lg">
      <span className="text-soft">For instance</span>
      {offered.map((idea) => (
        <Link key={idea} href={askHref({ q: idea })} prefetch={false} className="tap inline-flex items-center">
          {idea}
        </Link>
      ))}
    </p>
  )
}
