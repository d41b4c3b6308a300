import type { FormField } from '@/components/ui/forms/fields-form'

export const emailField: FormField = { label: 'E-mail address', name: 'email', type: 'email', autoComplete: 'username' }

export const ownPasswordField: FormField = {
  label: 'Password',
  name: 'password',
  type: 'password',
  autoComplete: 'current-password',
}

export const codeField: FormField = { label: 'Code', name: 'code', autoComplete: 'one-time-code', maxLength: 40 }

export const newPasswordField: FormField = {
  label: 'New password',
  name: 'password',
  type: 'password',
  autoComplete: 'new-password',
  minLength: 10,
  hint: 'At least 10 characters. A short sentence works well.',
}
