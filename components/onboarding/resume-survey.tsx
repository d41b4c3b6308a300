import Link from 'next/link'
import type { Viewer } from '@/lib/auth/viewer'
import { getOnboarding } from '@/lib/onboarding/queries'

/** One line for people who left the survey before its end. */
export async function ResumeSurvey({ viewer }: { viewer: Viewer }) {
  const { finished } = await getOnboarding(viewer.id)
  if (finished) return null
  return (
    <p className="border-b border-rule py-3 text-sm text-soft">
      Two minutes of questions make this list better. <Link href="/welcome">Go on with the survey</Link>
    </p>
  )
}
