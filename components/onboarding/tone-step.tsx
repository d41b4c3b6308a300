import { saveToneAction } from '@/lib/actions/onboarding'
import type { Viewer } from '@/lib/auth/viewer'
import { PreferenceFields } from '../profile/preference-fields'
import { ActionForm } from '../ui/forms/action-form'
import { PassForm } from './pass-form'

export function ToneStep({ viewer }: { viewer: Viewer }) {
  return (
    <>
      <ActionForm action={saveToneAction} submit="Go on" pendingText="One moment…">
        <PreferenceFields
          tone={viewer.tone}
          adventurous={viewer.adventurous}
          avoid={viewer.avoid}
          withChildren={viewer.children}
        />
      </ActionForm>
      <PassForm step="tone" label="Skip this step" skipping />
    </>
  )
}
