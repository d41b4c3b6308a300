import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { DatasetRow } from '@/components/admin/catalog/ratings/dataset-row'
import { rowLink } from '@/components/admin/link-class'
import { ImportUploadForm } from '@/components/profile/imports/upload-form'
import { getViewer } from '@/lib/auth/queries'
import { listDatasets } from '@/lib/imports/datasets/queries'
import { SENT_BYTES } from '@/lib/imports/datasets/sent'
import { inMegabytes } from '@/lib/imports/limits'
import { findUploadProblem } from '@/lib/imports/upload-problem'

export const metadata: Metadata = { title: 'Rating sets' }

/** Sets of ratings of strangers, for the collaborative model. */
export default async function RatingSetsPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [sets, told] = await Promise.all([listDatasets(), findUploadProblem()])
  return (
    <div className="grid gap-6">
      <AdminHead title="Rating sets" trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          What strangers rated, for the model alone: they are nobody here. A file sent here is read in the background,
          in slices; larger ones come by <code>npm run import -- movielens DIR|ZIP</code>. Lists change at the next
          training.
        </p>
      </AdminHead>
      <ImportUploadForm
        address="/api/import/rating-sets"
        accept=".zip,.csv,.dat,application/zip,text/csv"
        maxBytes={SENT_BYTES}
        hint={`As MovieLens lays it out: a zip with ratings.csv or ratings.dat and the list of films, or ratings.csv alone, up to ${inMegabytes(SENT_BYTES)}.`}
        told={told}
      />
      {sets.some(({ state }) => state === 'running') && (
        <p>
          <Link href="/admin/catalog/ratings" prefetch={false} className={rowLink}>
            Look again
          </Link>
        </p>
      )}
      {sets.length === 0 ? (
        <p className="text-sm text-soft">There is none yet.</p>
      ) : (
        <ul aria-label="Rating sets" className="border-b border-rule text-sm">
          {sets.map((set) => (
            <DatasetRow key={set.name} set={set} />
          ))}
        </ul>
      )}
    </div>
  )
}
