import Link from 'next/link'
import { say } from '@/domains/words'

const ways = [
  ['films', '/welcome/films', say('Film by film')],
  ['shelves', '/welcome/shelves', 'By the shelf'],
] as const

/** The films can be asked about in two ways; each leads to the other. */
export function WaysToBegin({ current }: { current: 'films' | 'shelves' }) {
  return (
    <nav aria-label="Ways to begin" className="flex gap-6">
      {ways.map(([id, href, label]) => (
        <Link
          key={id}
          href={href}
          aria-current={id === current ? 'page' : undefined}
          className="tap inline-flex items-center border-b-2 border-transparent text-sm font-medium text-soft no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
