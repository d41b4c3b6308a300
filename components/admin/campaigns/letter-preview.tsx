'use client'

import { SourceText } from '@/components/admin/panel'
import { SelectField } from '@/components/admin/select-field'
import { PersonSearch } from '@/components/admin/trials/person-search'
import { Failure } from '@/components/ui/forms/failure'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { previewCampaignAction } from '@/lib/actions/admin/campaigns'

const PERSON = 'PERSON-ID'
const madeUp = [
  { id: 'sample-regular', label: 'Made up: a regular, likes dread' },
  { id: 'sample-newcomer', label: 'Made up: a newcomer' },
  { id: 'sample-particular', label: 'Made up: avoids many things' },
  { id: 'me', label: 'Me' },
]

/** The saved letter as it would come to somebody; nothing is sent and nothing kept. */
export function LetterPreview({ campaignId, chosen }: { campaignId: string; chosen: string | null }) {
  const [answer, form] = useFormAction(previewCampaignAction)
  const isFound = chosen !== null && !madeUp.some(({ id }) => id === chosen)
  const people = isFound ? [{ id: chosen, label: 'The account you found' }, ...madeUp] : madeUp
  const shown = answer?.ok ? answer.data : null
  return (
    <div className="grid gap-6">
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
        <form {...form} key={chosen} className="grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
          <input type="hidden" name="campaignId" value={campaignId} />
          <SelectField label="Person" name="person" value={chosen ?? 'sample-regular'} choices={people} />
          <SubmitButton look="plain" pendingText="Writing…">
            Show the letter
          </SubmitButton>
        </form>
        <PersonSearch hrefFor={`/admin/campaigns/${campaignId}?person=${PERSON}#preview`} placeholder={PERSON} />
      </div>
      <Failure answer={answer} />
      <div role="status" className="grid gap-2 text-sm">
        {shown && !shown.letter && (
          <p>{shown.label}: nothing of the pool may be shown to them, so no letter would come.</p>
        )}
        {shown?.letter && (
          <>
            <p>
              {shown.label}. Reasons by {shown.letter.writer === 'MODEL' ? 'the model' : 'the built-in composer'}.
            </p>
            <SourceText label="The letter as it comes" tall>
              {[
                `Subject: ${shown.letter.subject}`,
                ...Object.entries(shown.letter.headers).map(([name, value]) => `${name}: ${value}`),
                '',
                shown.letter.text,
              ].join('\n')}
            </SourceText>
          </>
        )}
      </div>
    </div>
  )
}
