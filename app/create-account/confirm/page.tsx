import type { Metadata } from 'next'
import { ownPasswordField } from '@/components/account/fields'
import { SpentLink } from '@/components/account/spent-link'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { isLinkGood } from '@/lib/accounts/account-links'
import { finishAccountAction } from '@/lib/actions/accounts'
import { linkToken } from '@/lib/auth/schema'

export const metadata: Metadata = { title: 'Finish your account', robots: { index: false }, referrer: 'no-referrer' }

type SearchParams = Promise<{ token?: string | string[] }>

export default async function FinishAccountPage({ searchParams }: { searchParams: SearchParams }) {
  const token = linkToken.parse((await searchParams).token)
  if (!(await isLinkGood(token, 'CREATE'))) return <SpentLink href="/create-account" again="Begin again" />
  return (
    <div className="page grid gap-8">
      <PageHead title="Finish your account">
        <p>Enter the password you chose when you asked for it.</p>
      </PageHead>
      <FieldsForm action={finishAccountAction} fields={[ownPasswordField]} hidden={{ token }} submit="Create account" />
    </div>
  )
}
