'use client'

import { buttonClass } from '@/components/ui/button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { allowReasonsAction } from '@/lib/actions/words'

/** Kinds of reasons somebody called not true or a spoiler, each with the way back. */
export function LoweredReasons({ kinds }: { kinds: { kind: string; text: string }[] }) {
  const [answer, form] = useFormAction(allowReasonsAction)
  return (
    <form {...form}>
      <ul className="border-b border-rule text-sm">
        {kinds.map(({ kind, text }) => (
          <li key={kind} className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule">
            <span>We no longer say {text}.</span>
            <button type="submit" name="kind" value={kind} className={buttonClass('quiet')}>
              Say it again<span className="sr-only">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="text-sm text-danger">
        {answer?.ok === false && answer.message}
      </p>
    </form>
  )
}
