'use client'

import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { useFormAction } from '@/components/ui/use-form-action'
import { createAccountAction } from '@/lib/actions/accounts'

/** With mail a letter finishes it; without, the form itself says whether an address is taken (decision 082). */
export function CreateAccountForm({ byMail }: { byMail: boolean }) {
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
        hint={
          byMail
            ? 'To sign in with. A letter with a link finishes your account.'
            : 'To sign in with. Nothing is ever sent to it. If it has an account already, you are told so here.'
        }
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
