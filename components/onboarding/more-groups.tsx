'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type MouseEvent, type ReactNode, startTransition, useOptimistic } from 'react'
import type { MoreGroup } from '@/lib/onboarding/schema'

type MoreGroupsProps = {
  /** The address without a group. */
  page: string
  open: MoreGroup | undefined
  groups: readonly { id: MoreGroup; title: string; rows: number }[]
  children: ReactNode
}

/** One group of more to say at a time, each an address of its own; its room is there with the tap that opens it. */
export function MoreGroups({ page, open, groups, children }: MoreGroupsProps) {
  const router = useRouter()
  const [shown, showAtOnce] = useOptimistic(open)
  const hrefOf = (id: MoreGroup) => (id === shown ? page : `${page}?more=${id}#more-rows`)

  function onClick(event: MouseEvent, id: MoreGroup) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    startTransition(() => {
      showAtOnce(id === shown ? undefined : id)
      router.push(hrefOf(id), { scroll: id !== shown })
    })
  }

  const coming = shown !== open && groups.find(({ id }) => id === shown)
  return (
    <>
      <nav aria-label="More to say" className="flex flex-wrap gap-x-5 border-y border-rule">
        {groups.map(({ id, title }) => (
          <Link
            key={id}
            href={hrefOf(id)}
            aria-current={id === shown ? 'true' : undefined}
            scroll={id !== shown}
            onClick={(event) => onClick(event, id)}
            className="tap inline-flex items-center border-b-2 border-transparent text-sm font-semibold no-underline hover:underline aria-[current=true]:border-accent"
          >
            {title}
          </Link>
        ))}
      </nav>
      {shown === open && children}
      {coming && <RoomForGroup rows={coming.rows} />}
    </>
  )
}

/** Of the size of a heading and so many lines on the scale, in two columns where there is room. */
function RoomForGroup({ rows }: { rows: number }) {
  return (
    <div aria-hidden>
      <p className="border-b border-ink pb-1 text-lg leading-tight">&nbsp;</p>
      <ul className="grid gap-x-16 lg:grid-cols-2">
        {Array.from({ length: rows }, (_, place) => place).map((place) => (
          <li key={place} className="tap box-content border-b border-rule" />
        ))}
      </ul>
    </div>
  )
}
