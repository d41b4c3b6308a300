'use client'

import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from '../button'

type SubmitButtonProps = { children: string; pendingText?: string; look?: ButtonLook; className?: string }

/** A submit button that says what is going on and cannot be pressed twice. */
export function SubmitButton({ children, pendingText, look = 'primary', className }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={buttonClass(look, className)}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending ? (pendingText ?? children) : children}
    </button>
  )
}
