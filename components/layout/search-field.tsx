'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { say } from '@/domains/words'
import { useFollowedLinks } from '../ui/follow-links'
import { useAwake } from '../ui/use-awake'
import { SearchSuggestions } from './search-suggestions'
import { useSuggestions } from './use-suggestions'

/** A plain form without JavaScript; with it, films, people and kinds are proposed while one types. */
export function SearchField() {
  const router = useRouter()
  const pathname = usePathname()
  const query = useSearchParams().get('q') ?? ''
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const { options, isOpen, ask, close } = useSuggestions()
  const [active, setActive] = useState(-1)
  // Without JavaScript it is a search box and no more. What React writes late needs a script to be put in its place,
  // and it writes late what is above half a kilobyte: the list comes only once it can open.
  const isReady = useAwake()
  const onSearchPage = pathname === '/search'
  const hear = useRef(ask)
  useFollowedLinks(router)

  useEffect(() => {
    // What was typed before the page was awake is asked now.
    const typed = input.current
    if (typed && typed === document.activeElement && typed.value !== typed.defaultValue) hear.current(typed.value)
  }, [])
  // Going back or leaving the page brings the field in line with the address, never while one types in it.
  useEffect(() => {
    if (input.current && document.activeElement !== input.current) input.current.value = onSearchPage ? query : ''
  }, [onSearchPage, query])

  function leave() {
    close()
    setActive(-1)
  }

  function go(href: string) {
    leave()
    router.push(href)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && isOpen) {
      // The first Escape closes the list, the next one empties the field.
      event.preventDefault()
      leave()
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault()
      if (!isOpen) return ask(event.currentTarget.value)
      const step = event.key === 'ArrowDown' ? 1 : -1
      // Past either end stands the field itself.
      setActive((at) => ((at + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    }
    const chosen = options[active]
    if (event.key === 'Enter' && isOpen && chosen) {
      event.preventDefault()
      go(chosen.href)
    }
  }

  return (
    <search className="min-w-24 shrink-[2]">
      <form
        action="/search"
        onSubmit={(event) => {
          event.preventDefault()
          const words = input.current?.value.trim() ?? ''
          go(words ? `/search?q=${encodeURIComponent(words)}` : '/search')
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) leave()
        }}
        className="sm:relative"
      >
        <input
          ref={input}
          type="search"
          name="q"
          maxLength={120}
          aria-label={say('Search films')}
          placeholder={say('Search films')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          defaultValue={onSearchPage ? query : ''}
          {...(isReady && {
            role: 'combobox',
            'aria-expanded': isOpen,
            'aria-controls': list,
            'aria-autocomplete': 'list' as const,
            'aria-activedescendant': active >= 0 ? `${list}-${active}` : undefined,
          })}
          onChange={(event) => {
            setActive(-1)
            ask(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
          className="tap w-36 max-w-full rounded-sm border border-control bg-transparent px-3 text-sm placeholder:text-soft focus:bg-raised sm:w-56"
        />
        {isReady && <SearchSuggestions id={list} options={options} isOpen={isOpen} active={active} onChoose={go} />}
      </form>
    </search>
  )
}
