import { OwnLink } from '@/components/ui/own-link'
import { say } from '@/domains/words'

/** Tells people whose lists use nothing inferred that it is so, and how to leave. */
export function HeldOutNote() {
  return (
    <p role="note" className="max-w-[44rem] text-sm">
      You are in the small group we compare with: this list uses what you said, your rules and{' '}
      {say('the films you have seen')}, and nothing we concluded from them.{' '}
      <OwnLink href="/how-it-works#comparing" className="tap inline-flex items-center underline decoration-control">
        Why, and how to leave
      </OwnLink>
    </p>
  )
}
