import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { DatasetRow } from '@/components/admin/catalog/ratings/dataset-row'
import { rowLink } from '@/components/admin/link-class'
import { getViewer } from '@/lib/auth/queries'
import { listDatasets } from '@/lib/imports/datasets/queries'

export const metadata: Metadata = { title: 'Rating sets' }

/** Sets of ratings of strangers, for the collaborative model. */
export default async function RatingSetsPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const sets = await listDatasets()
  return (
    <div className="grid gap-6">
      <AdminHead title="Rating sets" trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          What strangers rated, for the model alone: they are nobody here. Brought by{' '}
          <code>npm run import -- movielens DIR|ZIP</code>, which goes on where it was stopped when it is given again.
          Lists change at the next training.
        </p>
      </AdminHead>
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
