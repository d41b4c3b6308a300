import type { ComponentProps } from 'react'
import { classNames } from './class-names'

const looks = {
  primary: 'bg-accent text-accent-ink no-underline hover:bg-ink hover:text-paper',
  plain: 'border border-control text-ink no-underline hover:border-ink',
  quiet: 'text-ink underline decoration-rule hover:decoration-current',
  danger: 'border border-danger text-danger no-underline hover:bg-danger hover:text-paper',
} as const

export type ButtonLook = keyof typeof looks

/** The class names of a button, also for links that look like one. */
export const buttonClass = (look: ButtonLook = 'plain', className?: string) =>
  classNames(
    'tap inline-flex items-center justify-center gap-2 rounded-sm px-4 text-sm font-semibold transition-colors disabled:opacity-60',
    looks[look],
    className,
  )

/** A word to press within a line of text: a thumb's height, and no taller a line. */
export const inlineActionClass =
  '-my-3 ml-2 inline-flex h-11 items-center px-1 font-sans text-sm text-ink underline decoration-rule hover:decoration-current'

export function Button({
  look,
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...props} />
}
