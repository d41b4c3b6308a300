'use client'

import { classNames } from '@/components/ui/class-names'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { say } from '@/domains/words'
import { setListKindAction } from '@/lib/actions/recommendations'
import type { ListKind } from '@/lib/recommendations/list-kind'

const kinds: readonly { kind: ListKind; label: string; says: string }[] = [
  { kind: 'mine', label: 'For you', says: '' },
  {
    kind: 'plain',
    label: 'Without your taste',
    says: say(
      'Well-liked films, varied, and nothing we know of you but three things: what you never want, your hard wishes, and which films you have dealt with.',
    ),
  },
  {
    kind: 'apart',
    label: 'Not me',
    says: say(
      'Somebody else is here: for six hours, in this browser, nothing you do counts or is kept as yours, and lists are made without your taste. Your rules hold.',
    ),
  },
]

/** For whom lists are made: a switch on every list. Works without JavaScript. */
export function ListKindSwitch({ kind }: { kind: ListKind }) {
  const [answer, form, pending] = useFormAction(setListKindAction)
  const now = kinds.find((each) => each.kind === kind)
  return (
    <div className="grid gap-1">
      <form {...form}>
        <fieldset className="flex flex-wrap gap-x-1 gap-y-1">
          <legend className="sr-only">For whom this list is made</legend>
          {kinds.map((each) => (
            <button
              key={each.kind}
              type="submit"
              name="kind"
              value={each.kind}
              aria-pressed={each.kind === kind}
              aria-disabled={pending}
              className={classNames(
                'tap border-b-2 px-2 text-sm first:pl-0',
                each.kind === kind
                  ? 'border-accent font-semibold'
                  : 'border-transparent text-soft hover:border-control hover:text-ink',
              )}
            >
              {each.label}
            </button>
          ))}
        </fieldset>
      </form>
      <p role="status" className="max-w-[44rem] text-sm text-soft empty:hidden">
        {answer?.ok === false ? answer.message : now?.says}
      </p>
    </div>
  )
}
