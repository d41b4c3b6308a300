import { OwnLink } from '@/components/ui/own-link'

/** One line for people who left the survey before its end. */
export function ResumeSurvey() {
  return (
    <p className="border-b border-rule py-3 text-sm text-soft">
      Two minutes of questions make this list better. <OwnLink href="/welcome">Go on with the survey</OwnLink>
    </p>
  )
}
