'use client'

import { FindForm } from '@/components/admin/find-form'
import { ActionForm } from '@/components/ui/forms/action-form'
import { Failure } from '@/components/ui/forms/failure'
import { Field } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { eraseAccountAction, findAccountAction, sendResetAction, setRoleAction } from '@/lib/actions/admin/people'
import { ERASE_WORD } from '@/lib/privacy/schema'

type Account = { id: string; email: string; role: 'PERSON' | 'ADMIN'; createdAt: Date; allowsHelp: boolean }

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

/** Finds one account by its whole address, and what may be done for it. */
export function AccountSearch() {
  const search = useFormAction(findAccountAction)
  const [answer] = search
  const account = answer?.ok ? answer.data.account : undefined
  return (
    <div className="grid max-w-[44rem] gap-6">
      <FindForm search={search} label="Whole e-mail address" name="email" />
      <div role="status">
        {account === null && <p className="text-sm text-soft">No account has this address.</p>}
        {account && <AccountCard key={account.id} account={account} />}
      </div>
    </div>
  )
}

function AccountCard({ account: { id, email, role, createdAt, allowsHelp } }: { account: Account }) {
  const isAdmin = role === 'ADMIN'
  return (
    <article aria-label={email} className="grid gap-6 border-t border-ink pt-4">
      <p className="[overflow-wrap:anywhere]">
        <span className="font-semibold">{email}</span>, {isAdmin ? 'an admin' : 'no admin'}, since{' '}
        {day.format(createdAt)}. {allowsHelp ? 'Lets admins look to help.' : 'Does not let admins look at their taste.'}
      </p>
      <div className="flex flex-wrap gap-4">
        <ActionForm
          action={setRoleAction}
          submit={isAdmin ? 'Take the role of admin away' : 'Make an admin'}
          look="plain"
          done="Done. It holds from now on."
        >
          <input type="hidden" name="userId" value={id} />
          <input type="hidden" name="role" value={isAdmin ? 'PERSON' : 'ADMIN'} />
        </ActionForm>
        <ActionForm action={sendResetAction} submit="Send a link for a new password" look="plain" done="Sent.">
          <input type="hidden" name="userId" value={id} />
        </ActionForm>
      </div>
      <EraseOnRequest userId={id} />
    </article>
  )
}

/** Once it is done, the receipt for its person stands there: nobody else can hand it on. */
function EraseOnRequest({ userId }: { userId: string }) {
  const [answer, form] = useFormAction(eraseAccountAction)
  if (answer?.ok) {
    return (
      <Notice tone="good">
        Erased.{' '}
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${answer.data.receipt}\n`)}`}
          download="matinee-erasure-receipt.txt"
          className="font-semibold underline"
        >
          Save the receipt and hand it on
        </a>
        : with it they can have it looked up that nothing of them is left.
      </Notice>
    )
  }
  return (
    <form {...form} className="grid gap-6">
      <input type="hidden" name="userId" value={userId} />
      <Field
        label={`Type “${ERASE_WORD}” to confirm`}
        name="confirm"
        autoComplete="off"
        autoCapitalize="none"
        errors={answer?.fieldErrors?.confirm}
      />
      <Failure answer={answer} look="plain" />
      <div>
        <SubmitButton look="danger">Erase on their request</SubmitButton>
      </div>
    </form>
  )
}
