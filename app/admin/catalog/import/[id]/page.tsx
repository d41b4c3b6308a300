import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { ConfirmFilmsForm } from '@/components/admin/catalog/import/confirm-films-form'
import { FilmItems } from '@/components/admin/catalog/import/film-items'
import { FilmProblems } from '@/components/admin/catalog/import/film-problems'
import { FilmReadingForm } from '@/components/admin/catalog/import/film-reading-form'
import { readingFormOf } from '@/components/admin/catalog/import/reading-form-of'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import type { FilmPreview } from '@/lib/imports/films/schema'
import { findWaitingFilms } from '@/lib/imports/films/waiting'

export const metadata: Metadata = { title: 'A file that waits' }

const count = (value: number) => value.toLocaleString('en')

export default async function WaitingFilmsPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const waiting = await findWaitingFilms((await params).id)
  if (!waiting) redirect('/admin/catalog/import')
  const { id, fileName, preview, choices } = waiting
  const reading = readingFormOf(preview, choices)
  return (
    <div className="grid gap-6">
      <AdminHead
        title="A file that waits"
        trail={[
          { href: '/admin/catalog', label: 'Catalog' },
          { href: '/admin/catalog/import', label: say('Import films') },
        ]}
      >
        <p className="[overflow-wrap:anywhere]">
          {fileName}. {comesTo(preview)} Nothing is written yet.
        </p>
      </AdminHead>
      {preview.note && <Notice>{preview.note}</Notice>}
      <FilmReadingForm key={JSON.stringify([reading, preview.counts])} importId={id} {...reading} />
      <FilmItems items={preview.items} place={preview.place} />
      <FilmProblems preview={preview} />
      <ConfirmFilmsForm importId={id} added={preview.counts.added} updated={preview.counts.updated} />
    </div>
  )
}

/** "40 rows: 36 films to add, 2 unchanged, 2 not usable." */
function comesTo({ rows, counts, problems, more }: FilmPreview): string {
  const parts = [
    counts.added === 1 ? say('one film to add') : say`${count(counts.added)} films to add`,
    counts.updated > 0 && `${count(counts.updated)} to change`,
    counts.unchanged > 0 && `${count(counts.unchanged)} unchanged`,
    counts.ours > 0 && `${count(counts.ours)} in our own catalog and left as they are`,
    problems.length > 0 && `${count(problems.length + more.problems)} not usable`,
  ].filter((part) => part !== false)
  return `${count(rows)} rows: ${parts.join(', ')}.`
}
