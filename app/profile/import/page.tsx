import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ImportList, outcome } from '@/components/profile/import-list'
import { ImportSources } from '@/components/profile/import-sources'
import { ImportUploadForm } from '@/components/profile/import-upload-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { getViewer } from '@/lib/auth/queries'
import { listImports } from '@/lib/imports/ratings/queries'
import { findUploadProblem } from '@/lib/imports/ratings/upload-problem'

export const metadata: Metadata = { title: 'Bring your ratings', robots: { index: false } }

type SearchParams = Promise<{ done?: string | string[] }>

export default async function ImportPage({ searchParams }: { searchParams: SearchParams }) {
  const viewer = await getViewer()
  if (!viewer) redirect('/sign-in?returnTo=/profile/import')
  const [imports, told, { done }] = await Promise.all([listImports(viewer.id), findUploadProblem(), searchParams])
  const finished = imports.find((entry) => entry.id === done && entry.state === 'done')
  return (
    <div className="page grid gap-10">
      <PageHead title="Bring your ratings">
        <p>From Letterboxd, IMDb, Trakt or MovieLens. You see what we found before anything is rated.</p>
      </PageHead>
      {finished && <Notice tone="good">Done: {outcome(finished)} Your next list follows it.</Notice>}
      <div className="grid gap-10 lg:grid-cols-2">
        <ImportUploadForm told={told} />
        <ImportSources />
      </div>
      {imports.length > 0 && (
        <section aria-labelledby="past" className="grid gap-4 border-t border-ink pt-5">
          <h2 id="past" className="text-2xl">
            What you have brought
          </h2>
          <ImportList imports={imports} />
        </section>
      )}
    </div>
  )
}
