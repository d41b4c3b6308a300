'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const sections = [
  { href: '/admin', label: 'Right now' },
  { href: '/admin/metrics', label: 'Metrics' },
  { href: '/admin/prompts', label: 'Prompts' },
  { href: '/admin/experiments', label: 'Experiments' },
  { href: '/admin/model', label: 'Model' },
  { href: '/admin/engine', label: 'Engine' },
  { href: '/admin/catalog', label: 'Catalog' },
  { href: '/admin/catalog/proposals', label: 'Proposals' },
  { href: '/admin/review', label: 'Review' },
  { href: '/admin/campaigns', label: 'Campaigns' },
  { href: '/admin/audience', label: 'Audience' },
  { href: '/admin/people', label: 'People' },
]

/** The sections of the settings; the one the page belongs to is marked. */
export function SectionLinks() {
  const pathname = usePathname()
  const here = sections.findLast(
    ({ href }) => pathname === href || (href !== '/admin' && pathname.startsWith(`${href}/`)),
  )
  return (
    <nav aria-label="Settings" className="flex flex-wrap gap-x-6 border-b border-rule">
      {sections.map((section) => (
        <Link
          key={section.href}
          href={section.href}
          aria-current={section === here ? 'page' : undefined}
          className="tap inline-flex items-center text-sm text-soft no-underline decoration-accent decoration-2 underline-offset-8 hover:underline aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:underline"
        >
          {section.label}
        </Link>
      ))}
    </nav>
  )
}
