'use client'

import Link from 'next/link'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { say } from '@/domains/words'

type TickFormProps = { bulkHref: string; total: number; children: ReactNode }

/** Films ticked in the list, or all of it, go on to the page that changes many at once. A GET form: no script is needed. */
export function TickForm({ bulkHref, total, children }: TickFormProps) {
  const [ticked, setTicked] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const recount = () => setTicked(form.current?.querySelectorAll('[name=pick]:checked').length ?? 0)
  // Boxes ticked before the page was awake count too.
  useEffect(recount, [])
  return (
    <form ref={form} action="/admin/catalog/bulk" onChange={recount} className="grid gap-4">
      {children}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <button type="submit" className={buttonClass('plain')}>
          {ticked > 0 ? `Change the ${ticked} ticked…` : 'Change the ticked…'}
        </button>
        <Link href={bulkHref} prefetch={false} className={buttonClass('quiet')}>
          {total === 1 ? say('Change this one film…') : `Change all ${total.toLocaleString('en')} of this list…`}
        </Link>
      </div>
    </form>
  )
}
