import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { newPasswordField } from '@/components/account/fields'
import { SecondStep } from '@/components/account/second-step'
import { SessionList } from '@/components/account/session-list'
import { FieldsForm } from '@/components/ui/forms/fields-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { readSecondStep } from '@/lib/accounts/second-step'
import { changeEmailAction, changeNameAction, changePasswordAction } from '@/lib/actions/account-settings'
import { getSession, isFreshlySignedIn } from '@/lib/auth/queries'
import { listSessions } from '@/lib/auth/sessions'
import { isMailOn } from '@/lib/mail/send'

export const metadata: Metadata = { title: 'Sign-in and devices', robots: { index: false } }

export default async function SecurityPage() {
  const session = await getSession()
  if (!session) redirect('/sign-in?returnTo=/account/security')
  const { viewer } = session
  if (viewer.isGuest) redirect('/account')
  const [sessions, isFresh, step] = await Promise.all([
    listSessions(viewer.id, session.id),
    isFreshlySignedIn(),
    readSecondStep(viewer.id, viewer.email ?? viewer.name ?? ''),
  ])
  const hasStep = viewer.role === 'ADMIN' || viewer.stepDemanded || step.state === 'on'
  return (
    <div className="page grid gap-14">
      <PageHead title="Sign-in and devices">
        <p>
          <Link href="/account">Account and privacy</Link>
        </p>
      </PageHead>
      <Section id="devices" title="Where you are signed in">
        <SessionList sessions={sessions} mayEnd={isFresh} />
      </Section>
      {hasStep && (
        <Section id="second-step" title="Second step">
          {viewer.stepDemanded && (
            <Notice tone="error">
              This site asks everybody who runs it for one: the admin pages open again once it is set up.
            </Notice>
          )}
          <SecondStep step={step} mayChange={isFresh} />
        </Section>
      )}
      <Section id="name" title="Name">
        <FieldsForm
          action={changeNameAction}
          fields={[
            { label: 'Name', name: 'name', autoComplete: 'name', maxLength: 60, defaultValue: viewer.name ?? '' },
          ]}
          submit="Save the name"
          done="Saved."
        />
      </Section>
      {viewer.email && (
        <>
          <Section id="address" title="E-mail address">
            {isFresh ? (
              <FieldsForm
                action={changeEmailAction}
                fields={[
                  {
                    label: 'New address',
                    name: 'email',
                    type: 'email',
                    autoComplete: 'email',
                    hint: `Now: ${viewer.email}`,
                  },
                ]}
                submit="Change the address"
                done={
                  isMailOn() ? 'An e-mail is on its way; the new address holds once its link is followed.' : 'Changed.'
                }
              />
            ) : (
              <p>
                {viewer.email}. <Link href="/sign-in/again?returnTo=/account/security">Enter your password again</Link>{' '}
                to change it.
              </p>
            )}
          </Section>
          <Section id="password-section" title="Password">
            <FieldsForm
              action={changePasswordAction}
              fields={[
                {
                  label: 'Present password',
                  name: 'currentPassword',
                  type: 'password',
                  autoComplete: 'current-password',
                },
                newPasswordField,
              ]}
              submit="Change the password"
              done="Changed. Every other device was signed out."
            />
          </Section>
        </>
      )}
    </div>
  )
}
