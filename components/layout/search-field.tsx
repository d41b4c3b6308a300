'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

const TYPING_PAUSE_MS = 220

/** A plain form without JavaScript; with it, results follow the typing and the field keeps the focus. */
export function SearchField() {
  const router = useRouter()
  const pathname = usePathname()
  const query = useSearchParams().get('q') ?? ''
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onSearchPage = pathname === '/search'

  // Going back or leaving the page brings the field in line with the address, never while one types in it.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = onSearchPage ? query : ''
  }, [onSearchPage, query])
  useEffect(() => () => clearTimeout(timer.current), [])

  function go(value: string) {
    const address = value.trim() ? `/search?q=${encodeURIComponent(value.trim())}` : '/search'
    if (onSearchPage) router.replace(address, { scroll: false })
    else if (value.trim()) router.push(address, { scroll: false })
  }

  return (
    <search className="min-w-24 shrink-[2]">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          clearTimeout(timer.current)
          go(input.current?.value ?? '')
        }}
      >
        <input
          ref={input}
          type="search"
          name="q"
          maxLength={120}
          aria-label="Search films"
          placeholder="Search films"
          autoComplete="off"
          defaultValue={onSearchPage ? query : ''}
          onChange={(event) => {
            const { value } = event.currentTarget
            clearTimeout(timer.current)
            timer.current = setTimeout(() => go(value), TYPING_PAUSE_MS)
          }}
          className="tap w-36 max-w-full rounded-sm border border-control bg-transparent px-3 text-sm placeholder:text-soft focus:bg-raised sm:w-56"
        />
      </form>
    </search>
  )
}
