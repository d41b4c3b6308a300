'use client'

import { Field } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { addFilmAction } from '@/lib/actions/admin/catalog'
import { FieldLinks } from './field-links'
import { FilmFields } from './film-fields'

/** A film that is not there yet; it is checked as the catalog's files are, and comes back with everything typed. */
export function NewFilmForm({ initial }: { initial: Record<string, string> }) {
  const [answer, form] = useFormAction(addFilmAction)
  const failed = answer?.ok === false ? answer : null
  const errors = failed?.fieldErrors ?? {}
  return (
    <form {...form} noValidate aria-label={say('New film')} className="grid gap-6">
      <FilmFields initial={initial} typed={failed?.values} errors={errors} />
      <Field
        label="Slug"
        name="slug"
        hint="Its address for good; left empty it is made of the title"
        errors={errors.slug}
        defaultValue={failed?.values?.slug ?? ''}
        autoComplete="off"
      />
      {failed && (
        <Notice tone="error">
          {failed.message} <FieldLinks fields={Object.keys(errors)} />
        </Notice>
      )}
      <div>
        <SubmitButton pendingText="Adding…">{say('Add the film')}</SubmitButton>
      </div>
    </form>
  )
}
