import Link from 'next/link'

/** Where one reads what a text was written from, beside who wrote it. */
export function WhatWasUsed({ href }: { href: string }) {
  return (
    <Link href={href} prefetch={false} className="-my-3 inline-flex min-h-11 items-center underline decoration-rule">
      What was used
    </Link>
  )
}
