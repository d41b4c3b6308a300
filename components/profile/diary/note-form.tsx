'use client'

import { Failure } from '@/components/ui/forms/failure'
import { inputClass, Labelled } from '@/components/ui/forms/field'
import { HiddenFields } from '@/components/ui/forms/hidden-fields'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextArea } from '@/components/ui/forms/text-area'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { saveNoteAction } from '@/lib/actions/diary'
import { NOTE_MAX_CHARS, type NoteUses } from '@/lib/feedback/diary-schema'

type NoteFormProps = { filmId: number; text: string } & NoteUses & {
    /** What each choice means, as it is asked. */
    words: { evidence: string; shared: string }
  }

/** A note of one's own: private, unless one of the two choices is made. */
export function NoteForm({ filmId, text, evidence, shared, words }: NoteFormProps) {
  const [answer, form] = useFormAction(saveNoteAction)
  const failed = answer?.ok === false ? answer : null
  const values = failed?.values
  return (
    <form {...form} className="grid max-w-[40rem] gap-4">
      <HiddenFields values={{ filmId }} />
      <Labelled
        id="note"
        label="Your note"
        hint={`Yours alone unless you say otherwise below; up to ${NOTE_MAX_CHARS} characters. Empty it and it goes.`}
        errors={failed?.fieldErrors?.text}
      >
        {(told) => (
          <TextArea
            id="note"
            name="text"
            rows={4}
            defaultValue={values?.text ?? text}
            className={`${inputClass} field-sizing-content min-h-28 resize-y py-2.5 leading-snug`}
            {...told}
          />
        )}
      </Labelled>
      <Choice name="evidence" on={values ? 'evidence' in values : evidence} text={words.evidence} />
      <Choice name="shared" on={values ? 'shared' in values : shared} text={words.shared} />
      <div>
        <SubmitButton>Save the note</SubmitButton>
      </div>
      {failed && !failed.fieldErrors && <Failure answer={failed} />}
      {answer?.ok && <Notice tone="good">{answer.data.kept ? 'Saved.' : 'Your note is gone.'}</Notice>}
    </form>
  )
}

function Choice({ name, on, text }: { name: string; on: boolean; text: string }) {
  return (
    <label className="flex min-h-11 items-start gap-3">
      <input type="checkbox" name={name} defaultChecked={on} className="mt-1 size-5 shrink-0 accent-accent" />
      <span>{text}</span>
    </label>
  )
}
