import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SpentLink } from '@/components/account/spent-link'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { isLinkGood } from '@/lib/accounts/account-links'
import { confirmEmailAction } from '@/lib/actions/account-settings'
import { getViewer } from '@/lib/auth/queries'
import { linkToken } from '@/lib/auth/schema'

export const metadata: Metadata = { title: 'Confirm your address', robots: { index: false }, referrer: 'no-referrer' }

type SearchParams = Promise<{ token?: string | string[] }>

export default async function ConfirmAddressPage({ searchParams }: { searchParams: SearchParams }) {
  const [viewer, { token: sent }] = await Promise.all([getViewer(), searchParams])
  const token = linkToken.parse(sent)
  if (!viewer) redirect(`/sign-in?returnTo=${encodeURIComponent(`/account/confirm-address?token=${token}`)}`)
  if (!(await isLinkGood(token, 'EMAIL'))) return <SpentLink href="/account/security" again="Ask for a new one" />
  return (
    <div className="page grid gap-8">
      <PageHead title="Confirm your address" />
      <FieldsForm action={confirmEmailAction} fields={[]} hidden={{ token }} submit="Use this address" />
    </div>
  )
}
