import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { SectionLinks } from '@/components/admin/section-links'
import { getViewer } from '@/lib/auth/queries'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** For everybody else these pages do not exist. Each page asks again: layouts are not drawn anew on every visit. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const viewer = await getViewer()
  if (viewer?.stepDemanded) redirect('/account/security')
  if (viewer?.role !== 'ADMIN') notFound()
  return (
    <div className="page">
      <SectionLinks />
      {children}
    </div>
  )
}
