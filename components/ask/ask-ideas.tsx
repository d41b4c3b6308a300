import Link from 'next/link'
import { askHref } from '@/lib/ask/schema'

const ideas = [
  'slow and strange, under two hours, not horror',
  'something like Paris, Texas but funny',
  'a Korean thriller from the 2000s, nothing gory',
  'for a seven-year-old, under 90 minutes',
]

/** What can be said, for instance. */
export function AskIdeas() {
  return (
    <p className="serif flex flex-wrap items-baseline gap-x-6 text-lg">
      <span className="text-soft">For instance</span>
      {ideas.map((idea) => (
        <Link key={idea} href={askHref({ q: idea })} prefetch={false} className="tap inline-flex items-center">
          {idea}
        </Link>
      ))}
    </p>
  )
}
