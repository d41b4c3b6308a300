import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { Panel } from '@/components/admin/panel'
import { AccountSearch } from '@/components/admin/people/account-search'
import { Notice } from '@/components/ui/notice'
import { countPeople } from '@/lib/accounts/people'
import { getViewer, isFreshlySignedIn } from '@/lib/auth/queries'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  const [{ accounts, guests, admins, usedThisWeek }, isFresh] = await Promise.all([countPeople(), isFreshlySignedIn()])
  const count = (value: number, of: string) => `${value.toLocaleString('en')} ${of}${value === 1 ? '' : 's'}`
  return (
    <div className="grid gap-8 pb-8">
      <AdminHead title="People">
        <p>
          {count(accounts, 'account')}, {admins.toLocaleString('en')} of them {admins === 1 ? 'an admin' : 'admins'},
          and {count(guests, 'guest')}; {usedThisWeek.toLocaleString('en')} here in the last seven days.
        </p>
      </AdminHead>
      {!isFresh && (
        <Notice>
          <Link href="/sign-in/again?returnTo=/admin/people">Enter your password again</Link> to change roles or erase.
        </Notice>
      )}
      <Panel id="account" title="One account">
        <AccountSearch />
      </Panel>
    </div>
  )
}
