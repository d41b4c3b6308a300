import Form from 'next/form'
import { SelectField } from '@/components/admin/select-field'
import { buttonClass } from '@/components/ui/button'
import { Field } from '@/components/ui/forms/field'
import type { AdminFilmSearch } from '@/lib/catalog/edits/admin-film-filters'
import { type BulkForm as Asked, bulkFields, bulkKinds } from '@/lib/catalog/edits/bulk-work'

type BulkFormProps = { search: AdminFilmSearch; picked: number[]; form: Asked; problem: string | null }

/** What to do with the films. A GET form: the preview is an address. */
export function BulkForm({ search, picked, form, problem }: BulkFormProps) {
  return (
    <Form
      action="/admin/catalog/bulk"
      key={JSON.stringify(form)}
      className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,12rem)_minmax(0,1fr)_auto]"
    >
      {search.q && <input type="hidden" name="q" value={search.q} />}
      {search.show && <input type="hidden" name="show" value={search.show} />}
      {picked.map((id) => (
        <input key={id} type="hidden" name="pick" value={id} />
      ))}
      <SelectField label="Do" name="work" value={form.work ?? 'add'} choices={[...bulkKinds]} />
      <SelectField
        label="List"
        name="field"
        value={form.field}
        choices={bulkFields.map(({ id, label }) => ({ id, label }))}
      />
      <Field
        label="Word, or number"
        name="word"
        defaultValue={form.word}
        errors={problem ? [problem] : undefined}
        maxLength={80}
        autoComplete="off"
      />
      <button type="submit" className={buttonClass('plain')}>
        See what changes
      </button>
    </Form>
  )
}
