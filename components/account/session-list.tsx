import Link from 'next/link'
import { endSessionAction, signOutElsewhereAction } from '@/lib/actions/account-settings'
import type { SessionEntry } from '@/lib/auth/sessions'
import { ActionForm } from '../ui/forms/action-form'

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

/** Where one is signed in, the last used first, each with a way to end it for whoever signed in just now. */
export function SessionList({ sessions, mayEnd }: { sessions: SessionEntry[]; mayEnd: boolean }) {
  return (
    <div className="grid max-w-[44rem] gap-6">
      <ul className="border-b border-rule">
        {sessions.map(({ handle, browser, createdAt, lastUsedAt, isThis }) => (
          <li
            key={handle}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-3"
          >
            <span>
              <span className="font-semibold">{browser}</span>
              {isThis && ', this one'}
              <span className="block text-sm text-soft">
                Since {day.format(createdAt)}, last used {day.format(lastUsedAt)}
              </span>
            </span>
            {!isThis && mayEnd && (
              <ActionForm action={endSessionAction} submit="Sign out there" look="quiet">
                <input type="hidden" name="handle" value={handle} />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && !mayEnd && (
        <p>
          <Link href="/sign-in/again?returnTo=/account/security">Sign in again</Link> to sign out on other devices.
        </p>
      )}
      {sessions.length > 1 && mayEnd && (
        <ActionForm action={signOutElsewhereAction} submit="Sign out everywhere else" look="plain">
          <p className="text-sm text-soft">This browser stays signed in.</p>
        </ActionForm>
      )}
    </div>
  )
}
