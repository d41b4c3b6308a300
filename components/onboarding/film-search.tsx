'use client'

import Form from 'next/form'
import { useEffect, useRef, useState } from 'react'
import { say } from '@/domains/words'
import { suggestFilmsAction } from '@/lib/actions/onboarding'
import { datedText, factLine, withYear } from '@/lib/catalog/fact-line'
import type { Suggestion } from '@/lib/onboarding/schema'
import { buttonClass } from '../ui/button'
import { inputClass } from '../ui/forms/field'
import { LovedButton } from './loved-button'

function foundText(count: number): string {
  if (count === 0) return say('No film found')
  return count === 1 ? say('One film found') : say`${count} films found`
}

const TYPING_PAUSE_MS = 220
const FEWEST_LETTERS = 2
/** Of as many suggestions as may come, from the second letter on: what stands below moves once, with the typing hand. */
const ROOM = 'min-h-[17rem]'

/** For films that are not shown: suggestions while typing, a plain form without JavaScript. */
export function FilmSearch({ screen, query }: { screen: number | undefined; query: string }) {
  const [found, setFound] = useState<Suggestion[] | null>(null)
  const [asks, setAsks] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const turn = useRef(0)

  function onType(words: string) {
    clearTimeout(timer.current)
    const mine = ++turn.current
    const long = words.trim().length >= FEWEST_LETTERS
    setAsks(long)
    if (!long) return setFound(null)
    timer.current = setTimeout(async () => {
      const answer = await suggestFilmsAction({ words }).catch(() => null)
      if (answer?.ok && mine === turn.current) setFound(answer.data)
    }, TYPING_PAUSE_MS)
  }

  function close() {
    setFound(null)
    setAsks(false)
  }

  const input = useRef<HTMLInputElement>(null)
  const hear = useRef(onType)
  useEffect(() => {
    // What was typed before the page was awake is asked now.
    const typed = input.current
    if (typed && typed.value !== typed.defaultValue) hear.current(typed.value)
    return () => clearTimeout(timer.current)
  }, [])

  return (
    <search className="grid max-w-[40rem] gap-2">
      <Form action="/welcome/films" className="grid gap-1.5" onSubmit={close}>
        <label htmlFor="loved-search" className="sr-only text-sm font-semibold sm:not-sr-only">
          {say('A film you love that is not here')}
        </label>
        <div className="flex gap-2">
          <input
            ref={input}
            id="loved-search"
            type="search"
            name="q"
            maxLength={80}
            defaultValue={query}
            autoComplete="off"
            placeholder={say('Another film you love')}
            className={inputClass}
            onChange={(event) => onType(event.target.value)}
          />
          {screen !== undefined && <input type="hidden" name="screen" value={screen} />}
          <button type="submit" className={buttonClass('plain')}>
            Find
          </button>
        </div>
      </Form>
      <p role="status" className="sr-only">
        {found && foundText(found.length)}
      </p>
      {asks && (
        <div className={ROOM}>
          {found?.length === 0 && <p className="text-sm text-soft">Nothing by that name in our catalog.</p>}
          {found && found.length > 0 && (
            <ul aria-label="Suggestions" className="border-t border-rule">
              {found.map((film) => (
                <li key={film.filmId} className="border-b border-rule">
                  <LovedButton
                    filmId={film.filmId}
                    name={withYear(film)}
                    loved={film.loved}
                    screen={screen}
                    className="tap group flex w-full items-baseline gap-3 py-2 text-left hover:bg-raised"
                    after={
                      <a href={`#row-near-${film.filmId}`} className="tap inline-flex items-center text-sm underline">
                        See what is near it
                      </a>
                    }
                  >
                    <span aria-hidden className="w-5 text-accent group-not-aria-pressed:text-control">
                      {/* The outlined heart until it is loved. */}
                      <span className="group-aria-pressed:hidden">♡</span>
                      <span className="hidden group-aria-pressed:inline">♥</span>
                    </span>
                    <span className="serif text-lg leading-tight">{film.title}</span>
                    <span className="tabular text-sm text-soft">{factLine(datedText(film.year), film.by)}</span>
                  </LovedButton>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </search>
  )
}
