import { say } from '@/domains/words'
import { finishSurveyAction } from '@/lib/actions/onboarding'
import type { Viewer } from '@/lib/auth/viewer'
import { hasGlobalPrivacyControl } from '@/lib/privacy/global-privacy-control'
import { ConsentFields } from '../profile/privacy/consent-fields'
import { ActionForm } from '../ui/forms/action-form'
import { PassForm } from './pass-form'

export async function PrivacyStep({ viewer }: { viewer: Viewer }) {
  const gpc = await hasGlobalPrivacyControl()
  return (
    <>
      <p className="serif max-w-[40rem] text-soft sm:text-lg">
        Ratings and answers are kept because you gave them. The rest is up to you, and can be changed at any time.
      </p>
      <ActionForm
        action={finishSurveyAction}
        submit={say('Show me tonight’s programme')}
        pendingText="Dimming the lights…"
      >
        <ConsentFields consents={viewer.consents} gpc={gpc} without={['help', 'training', 'mail', 'groups']} />
      </ActionForm>
      <PassForm step="privacy" label="Skip: nothing but my ratings" skipping />
    </>
  )
}
