import type { Metadata } from 'next'
import { emailField } from '@/components/account/fields'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { askResetAction } from '@/lib/actions/accounts'
import { isMailOn } from '@/lib/mail/send'

export const metadata: Metadata = { title: 'Forgotten password', robots: { index: false } }

export default function ForgotPasswordPage() {
  return (
    <div className="page grid gap-8">
      <PageHead title="Forgotten password">
        <p>
          {isMailOn()
            ? 'We send a link to choose a new one. It works once, within ten minutes.'
            : 'This site sends no mail. Ask whoever runs it: they can make a link for you to choose a new one.'}
        </p>
      </PageHead>
      {isMailOn() && (
        <FieldsForm
          action={askResetAction}
          fields={[emailField]}
          submit="Send the link"
          pendingText="Sending…"
          done="If there is an account with this address, an e-mail is on its way."
        />
      )}
    </div>
  )
}
