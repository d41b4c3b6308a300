import { OwnLink } from '@/components/ui/own-link'
import type { Viewer } from '@/lib/auth/viewer'

/** One line for people whose yes was to words that have changed since. */
export function ConsentAgain({ viewer }: { viewer: Viewer }) {
  if (!viewer.consentLapsed || viewer.apart) return null
  return (
    <p className="border-b border-rule py-3 text-sm text-soft">
      What you once agreed to has changed, so it is not used now.{' '}
      <OwnLink href="/account#privacy">Read it and decide</OwnLink>
    </p>
  )
}
