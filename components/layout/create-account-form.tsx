'use client'

import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { createAccountAction } from '@/lib/actions/accounts'

export function CreateAccountForm() {
  const [answer, form] = useFormAction(createAccountAction)
  const failed = answer?.ok === false ? answer : null
  return (
    <form {...form} className="grid gap-5">
      {failed && <Notice tone="error">{failed.message}</Notice>}
      <Field
        label="Name"
        name="name"
        autoComplete="name"
        required
        maxLength={60}
        defaultValue={failed?.values?.name}
        errors={failed?.fieldErrors?.name}
      />
      <Field
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        hint="To sign in with. Nothing is ever sent to it."
        defaultValue={failed?.values?.email}
        errors={failed?.fieldErrors?.email}
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        hint="At least 10 characters. A short sentence works well."
        errors={failed?.fieldErrors?.password}
      />
      <SubmitButton pendingText="Creating…">Create account</SubmitButton>
    </form>
  )
}
