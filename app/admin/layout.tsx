import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { getViewer } from '@/lib/auth/queries'

export const metadata: Metadata = { robots: { index: false, follow: false } }

const sections = [
  { href: '/admin/prompts', label: 'Prompts' },
  { href: '/admin/engine', label: 'Engine' },
  { href: '/admin/catalog', label: 'Catalog' },
  { href: '/admin/catalog/proposals', label: 'Proposals' },
]

/** For everybody else these pages do not exist. Each page asks again: layouts are not drawn anew on every visit. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  return (
    <div className="page">
      <nav aria-label="Settings" className="flex flex-wrap gap-x-6 border-b border-rule">
        {sections.map((section) => (
          <Link
            key={section.href}
            href={section.href}
            className="tap inline-flex items-center text-sm font-semibold no-underline hover:underline"
          >
            {section.label}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  )
}
