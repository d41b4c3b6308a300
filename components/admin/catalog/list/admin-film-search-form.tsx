import Form from 'next/form'
import Link from 'next/link'
import { SelectField } from '@/components/admin/select-field'
import { buttonClass } from '@/components/ui/button'
import { Field } from '@/components/ui/forms/field'
import { say, words } from '@/domains/words'
import { type AdminFilmFilter, type AdminFilmSearch, adminFilmFilters } from '@/lib/catalog/edits/admin-film-filters'

/** Numbers that only films have. */
const ofFilmSites: ReadonlySet<string> = new Set(['imdb', 'movielens', 'tmdb'])

type AdminFilmSearchFormProps = { search: AdminFilmSearch; counts: Record<AdminFilmFilter, number> }

/** A GET form: what is shown stands in the address. */
export function AdminFilmSearchForm({ search, counts }: AdminFilmSearchFormProps) {
  const { q, show } = search
  return (
    <Form
      action="/admin/catalog"
      // Fresh fields when the address changes: they keep what was typed last otherwise.
      key={`${q} ${show}`}
      className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_auto]"
    >
      <Field label="Title, person or id" name="q" type="search" defaultValue={q} maxLength={120} autoComplete="off" />
      <SelectField
        label="Show only"
        name="show"
        value={show ?? ''}
        choices={[
          { id: '', label: say('Every film') },
          ...adminFilmFilters
            .filter(({ id }) => words.schemaType === 'Movie' || !ofFilmSites.has(id))
            .map(({ id, label }) => ({ id, label: `${label} (${counts[id].toLocaleString('en')})` })),
        ]}
      />
      <div className="flex items-center gap-4">
        <button type="submit" className={buttonClass('primary')}>
          Show
        </button>
        {(q || show) && (
          <Link href="/admin/catalog" className="tap inline-flex items-center text-sm">
            Clear
          </Link>
        )}
      </div>
    </Form>
  )
}
