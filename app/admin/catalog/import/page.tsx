import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { rowLink } from '@/components/admin/link-class'
import { TimeStamp } from '@/components/admin/time-stamp'
import { ImportUploadForm } from '@/components/profile/imports/upload-form'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { filmLimits } from '@/lib/imports/films/limits'
import { listWaitingFilms } from '@/lib/imports/films/waiting'
import { inMegabytes, limits } from '@/lib/imports/limits'
import { findUploadProblem } from '@/lib/imports/upload-problem'

export const metadata: Metadata = { title: say('Import films') }

/** A file of films is chosen here; what it holds is seen and corrected on the next page. */
export default async function FilmImportPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [waiting, told] = await Promise.all([listWaitingFilms(), findUploadProblem()])
  return (
    <div className="grid gap-6">
      <AdminHead title={say('Import films')} trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>You see what each column was read as, and what would come of it, before anything is written.</p>
      </AdminHead>
      <ImportUploadForm
        address="/api/import/films"
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
        hint={say`CSV, JSON or JSON lines, up to ${inMegabytes(limits.fileBytes)} and ${filmLimits.rows.toLocaleString('en')} films.`}
        told={told}
      />
      {waiting.length > 0 && (
        <section aria-labelledby="waiting" className="grid gap-3 border-t border-ink pt-4">
          <h2 id="waiting" className="text-xl">
            Files that wait for a yes
          </h2>
          <ul className="grid gap-2 text-sm">
            {waiting.map(({ id, fileName, createdAt }) => (
              <li key={id}>
                <Link href={`/admin/catalog/import/${id}`} className={rowLink}>
                  {fileName}
                </Link>{' '}
                <span className="text-soft">
                  <TimeStamp at={createdAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
