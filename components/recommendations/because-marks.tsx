'use client'

import { type ToggleEvent, useEffect, useRef, useState } from 'react'
import { REASONS_FORM } from '@/components/films/verdict/word-forms'
import { Drawn } from '@/components/ui/drawn'
import { html } from '@/components/ui/own-html'
import { WordsFeedback } from '@/components/words/words-feedback'
import { say } from '@/domains/words'
import { COMMENT_MAX_CHARS, commentField, wordsVerdicts } from '@/lib/feedback/words'
import type { MetWish } from '@/lib/recommendations/reasons/met-wishes'

type EvidenceMark = { slug: string; title: string; text: string }

export type Ground = {
  marks: EvidenceMark[]
  wishes: MetWish[]
  title: string
  fromTaste: boolean
  /** Nothing draws the person to films yet; it was picked within their rules. */
  kept?: boolean
}

/** Of which list, and of which film on it. */
export type ReasonOf = { slateId: string; filmId: number }

/** What a reason rests on, one line when closed; opened the evidence in plain words, and what one may say of it. */
export function BecauseMarks({ slateId, filmId, ...ground }: Ground & ReasonOf) {
  const reason = { slateId, filmId, title: ground.title }
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpened, setIsOpened] = useState(false)
  useEffect(() => {
    // Opened before the page was awake, nobody heard it; what was written in it by then stays.
    if (details.current?.open && !details.current.querySelector('textarea')?.value) setIsOpened(true)
  }, [])
  const grounds = marksHtml(ground)
  const open = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) setIsOpened(true)
  }
  return (
    <details ref={details} onToggle={open} className="text-sm text-soft">
      <Drawn as="summary" className="tap flex items-center gap-2 marker:content-none" html={groundHtml(ground)} />
      {isOpened ? (
        <>
          <Drawn as="div" html={grounds} className="contents" />
          <div className="reason-judged">
            <WordsFeedback about="reason" {...reason} />
          </div>
        </>
      ) : (
        <Drawn as="div" className="contents" html={html`${grounds}${judgingHtml(reason)}`} />
      )}
    </details>
  )
}

function groundHtml(ground: Ground) {
  return html`<span aria-hidden="true" class="text-accent">❡</span><span class="underline decoration-rule">${groundOf(ground)}<span class="sr-only">, the evidence for ${ground.title}</span></span>`
}

function marksHtml({ marks, wishes, fromTaste, kept }: Ground) {
  const films = marks.map(({ slug, title, text }) => html`<li><a href="/films/${slug}">${title}</a>: ${text}</li>`)
  const asked = askedOf(marks, wishes).map(
    ({ text, href }) => html`<li><a href="${href}">${text}</a>: you asked for it</li>`,
  )
  const taste =
    (films.length > 0 || fromTaste) &&
    html`<li><a href="/profile">${films.length > 0 ? 'Correct this in your taste' : 'See your taste'}</a></li>`
  const stays = kept && html`<li><a href="/profile/lines#stays-out">What stays out</a></li>`
  const lines = html`${films}${asked}${taste}${stays}`
  return lines.text === '' ? lines : html`<ul class="grid gap-1 pl-5">${lines}</ul>`
}

/** The form of words-feedback.tsx as it stands before scripts run: part of the one form all reasons of a page share. */
function judgingHtml({ slateId, filmId, title }: ReasonOf & { title: string }) {
  const id = `comment-reason-${slateId}-${filmId}`
  const buttons = wordsVerdicts.map(
    ([verdict, label]) =>
      html`<button form="${REASONS_FORM}" name="judges" value="${slateId} ${filmId} ${verdict}" class="words-verdict">${label}</button>`,
  )
  return html`<div class="reason-judged grid gap-1 text-ink"><label for="${id}" class="text-soft">Are these words right? <span class="sr-only">${title}. </span>A comment, if you like</label><textarea id="${id}" form="${REASONS_FORM}" name="${commentField(filmId)}" rows="1" maxlength="${COMMENT_MAX_CHARS}" class="words-comment"></textarea><p class="-mx-2 flex flex-wrap gap-x-2">${buttons}</p></div>`
}

const askedOf = (marks: EvidenceMark[], wishes: MetWish[]) => (marks.length === 0 ? wishes : [])

/** Where no single film stands behind a reason: what was asked for, the taste as a whole, or nothing but the film. */
function groundOf({ marks, wishes, fromTaste, kept }: Ground): string {
  if (marks.length > 0) return `because of ${marks.map((mark) => mark.title).join(' and ')}`
  if (wishes.length > 0) return `as you asked: ${wishes.map(({ text }) => text).join(', ')}`
  if (kept) return 'because it keeps to what you said'
  return fromTaste ? 'because of your taste as a whole' : say('from what is known of the film itself')
}
