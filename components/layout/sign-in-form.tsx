'use client'

import Link from 'next/link'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { signInAction } from '@/lib/actions/accounts'

export function SignInForm({ returnTo }: { returnTo: string }) {
  const [answer, form] = useFormAction(signInAction)
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid gap-5">
      {failed && <Notice tone="error">{failed.message}</Notice>}
      <input type="hidden" name="returnTo" value={returnTo} />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={failed?.values?.email}
        errors={failed?.fieldErrors?.email}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        errors={failed?.fieldErrors?.password}
      />
      <SubmitButton pendingText="Checking…">Sign in</SubmitButton>
      <p className="text-sm">
        <Link href="/forgot-password">Forgotten password?</Link>
      </p>
    </form>
  )
}
