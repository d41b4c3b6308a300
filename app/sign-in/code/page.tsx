import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { codeField } from '@/components/account/fields'
import { ActionForm } from '@/components/ui/forms/action-form'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { PageHead } from '@/components/ui/page-head'
import { signOutAction } from '@/lib/actions/accounts'
import { giveCodeAction } from '@/lib/actions/second-step'
import { findAwaitingSession, getViewer } from '@/lib/auth/queries'
import { returnPath } from '@/lib/auth/schema'

export const metadata: Metadata = { title: 'Your code', robots: { index: false } }

type SearchParams = Promise<{ returnTo?: string | string[] }>

/** The second step of a sign-in. */
export default async function CodePage({ searchParams }: { searchParams: SearchParams }) {
  const [{ returnTo }, awaiting] = await Promise.all([searchParams, findAwaitingSession()])
  const target = returnPath.parse(typeof returnTo === 'string' ? returnTo : undefined)
  if (!awaiting) redirect((await getViewer()) ? target : `/sign-in?returnTo=${encodeURIComponent(target)}`)
  return (
    <div className="page grid gap-8">
      <PageHead title="And your code">
        <p>Your app shows six digits, new ones every half minute. A recovery code works too, once.</p>
      </PageHead>
      <FieldsForm
        action={giveCodeAction}
        fields={[codeField]}
        hidden={{ returnTo: target }}
        submit="Go on"
        pendingText="Checking…"
      />
      <ActionForm action={signOutAction} submit="Not now" look="quiet">
        {null}
      </ActionForm>
    </div>
  )
}
