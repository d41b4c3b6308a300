import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { NewFilmForm } from '@/components/admin/catalog/film/new-film-form'
import { WordSuggestions } from '@/components/admin/catalog/film/word-suggestions'
import { say } from '@/domains/words'
import { getViewer } from '@/lib/auth/queries'
import { emptyFilm, formValuesOf } from '@/lib/catalog/edits/film-form'
import { listFilmNames } from '@/lib/catalog/edits/queries'

export const metadata: Metadata = { title: say('Add a film') }

export default async function NewFilmPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const initial = { ...formValuesOf(emptyFilm, (slug) => slug), year: '', runtimeMinutes: '', prominence: '' }
  return (
    <div className="grid gap-8">
      <AdminHead title={say('Add a film')} trail={[{ href: '/admin/catalog', label: 'Catalog' }]}>
        <p>
          By the rules of the catalog’s files, which no seed and no import changes afterwards. Nothing is written before
          every field is right.
        </p>
      </AdminHead>
      <NewFilmForm initial={initial} />
      <WordSuggestions films={await listFilmNames()} />
    </div>
  )
}
