import { OwnLink } from '@/components/ui/own-link'
import type { Viewer } from '@/lib/auth/viewer'
import { getKnown } from '@/lib/profile/known'

/** One line for people who left the survey before its end. */
export async function ResumeSurvey({ viewer }: { viewer: Viewer }) {
  if ((await getKnown(viewer)).surveyFinished) return null
  return (
    <p className="border-b border-rule py-3 text-sm text-soft">
      Two minutes of questions make this list better. <OwnLink href="/welcome">Go on with the survey</OwnLink>
    </p>
  )
}
