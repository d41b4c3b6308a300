import type { Metadata } from 'next'
import { newPasswordField } from '@/components/account/fields'
import { SpentLink } from '@/components/account/spent-link'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { isLinkGood } from '@/lib/accounts/account-links'
import { resetPasswordAction } from '@/lib/actions/accounts'
import { linkToken } from '@/lib/auth/schema'

export const metadata: Metadata = { title: 'A new password', robots: { index: false }, referrer: 'no-referrer' }

type SearchParams = Promise<{ token?: string | string[] }>

export default async function ResetPasswordPage({ searchParams }: { searchParams: SearchParams }) {
  const token = linkToken.parse((await searchParams).token)
  if (!(await isLinkGood(token, 'RESET'))) return <SpentLink href="/forgot-password" again="Ask for a new one" />
  return (
    <div className="page grid gap-8">
      <PageHead title="Choose a new password">
        <p>Every device that is signed in now is signed out.</p>
      </PageHead>
      <FieldsForm
        action={resetPasswordAction}
        fields={[newPasswordField]}
        hidden={{ token }}
        submit="Use this password"
      />
    </div>
  )
}
