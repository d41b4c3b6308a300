'use client'

import { SelectField } from '@/components/admin/select-field'
import { Field, inputClass, Labelled } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { TextArea } from '@/components/ui/forms/text-area'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { saveCampaignAction } from '@/lib/actions/admin/campaigns'
import { BODY_MAX_CHARS, letterVariables, SUBJECT_MAX_CHARS } from '@/lib/audience/campaigns/schema'

type FormProps = {
  campaign: { id: string; title: string; subject: string; body: string; transport: string; perHour: number }
  isDraft: boolean
  mailOn: boolean
}

/** Subject and text as templates, how letters go out and how fast. What has begun stays as it is. */
export function CampaignForm({ campaign, isDraft, mailOn }: FormProps) {
  const [answer, form] = useFormAction(saveCampaignAction)
  const failed = answer?.ok === false ? answer : null
  const errors = failed?.fieldErrors ?? {}
  const typed = (name: keyof typeof campaign) => failed?.values?.[name] ?? String(campaign[name])
  const transports = [
    { id: 'LOG', label: 'To a log file, for trying out' },
    ...(mailOn || campaign.transport === 'SMTP' ? [{ id: 'SMTP', label: 'By mail' }] : []),
  ]
  return (
    <form {...form} noValidate className="grid max-w-[44rem] gap-5">
      <input type="hidden" name="campaignId" value={campaign.id} />
      <fieldset disabled={!isDraft} className="grid gap-5">
        <legend className="sr-only">The letter</legend>
        <Field
          label="Name, for admins"
          name="title"
          defaultValue={typed('title')}
          maxLength={80}
          errors={errors.title}
        />
        <Field
          label="Subject"
          name="subject"
          defaultValue={typed('subject')}
          maxLength={SUBJECT_MAX_CHARS}
          autoComplete="off"
          spellCheck={false}
          errors={errors.subject}
        />
        <Labelled
          id="body"
          label="Text"
          hint="What stops the letters is added below it by itself."
          errors={errors.body}
        >
          {(told) => (
            <TextArea
              id="body"
              name="body"
              rows={14}
              defaultValue={typed('body')}
              maxLength={BODY_MAX_CHARS}
              spellCheck={false}
              className={`${inputClass} py-2 font-mono text-sm`}
              {...told}
            />
          )}
        </Labelled>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <SelectField
            key={campaign.transport}
            label="How"
            name="transport"
            value={typed('transport')}
            choices={transports}
          />
          <Field
            label="Letters an hour at most"
            name="perHour"
            inputMode="numeric"
            defaultValue={typed('perHour')}
            errors={errors.perHour}
          />
        </div>
      </fieldset>
      {!mailOn && (
        <p className="text-sm text-soft">
          By mail once SMTP_URL and MAIL_FROM are set. Until then letters are written to a file on the server.
        </p>
      )}
      {failed && <Notice tone="error">{failed.message}</Notice>}
      {answer?.ok && <Notice tone="good">Saved.</Notice>}
      {isDraft && (
        <div>
          <SubmitButton pendingText="Saving…">Save the letter</SubmitButton>
        </div>
      )}
      <details>
        <summary className="tap flex items-center text-sm underline decoration-rule">What a template may say</summary>
        <dl className="grid gap-x-4 gap-y-1 pt-2 text-sm sm:grid-cols-[10rem_1fr]">
          {letterVariables.map(({ name, description }) => (
            <div key={name} className="contents">
              <dt className="font-mono">{name}</dt>
              <dd className="text-soft">{description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </form>
  )
}
