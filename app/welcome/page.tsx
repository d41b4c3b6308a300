import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/auth/queries'
import { getOnboarding } from '@/lib/onboarding/queries'
import { stepHref } from '@/lib/onboarding/schema'

/** Resumes the survey where it was left. */
export default async function WelcomePage() {
  const viewer = await getViewer()
  if (!viewer) redirect('/')
  const { step, finished } = await getOnboarding(viewer.id)
  redirect(stepHref(finished ? 'films' : step))
}
