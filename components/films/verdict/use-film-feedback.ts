'use client'

import { startTransition, useActionState, useOptimistic } from 'react'
import type { ActionResult } from '@/lib/action-result'
import { saveRatingAction, saveReactionAction } from '@/lib/actions/feedback'
import type { FilmFeedback, ReactionWord } from '@/lib/feedback/schema'
import { answered, holdUntilAnswered } from '../../ui/forms/last-words'
import { attempt } from '../../ui/forms/use-steady-action'
import { noteSaved, onMadeAnew } from '../../ui/saved-since'
import { usePosted } from './film-words'

type Saved = { feedback: FilmFeedback; before: FilmFeedback; wasOnPage: string }
type Said = { feedback: FilmFeedback; heard?: string }
type Answer = ActionResult<Said>
type Outcome = { answer: Answer | null; saved: Saved | null }
type Word = ReactionWord | { value: number | null }

/** What was said of films on pages of this visit: a page the router puts back shows it before it is asked for anew. */
const saidHere = new Map<number, Saved>()
onMadeAnew(() => saidHere.clear())

/**
 * What the person says of one film: shown at once, put back when saving fails, and followed by what the server makes
 * of it (stars say "seen", a refusal takes stars and wish away). A page made anew has the last word.
 */
export function useFilmFeedback(filmId: number, onPage: FilmFeedback) {
  const posted = usePosted(filmId)
  const page = JSON.stringify(onPage)
  const [{ answer, saved }, send] = useActionState<Outcome, FormData>(
    async (last, form) => {
      const before = last.saved?.wasOnPage === page ? last.saved.feedback : onPage
      const kind = kindOf(form)
      const answer = await attempt<Said>(kind === 'reaction' ? saveReactionAction : saveRatingAction, form)
      answered(kind, form)
      if (!answer.ok) return { answer, saved: last.saved }
      noteSaved()
      const saved = { feedback: answer.data.feedback, before, wasOnPage: page }
      saidHere.set(filmId, saved)
      return { answer, saved }
    },
    { answer: posted, saved: null },
    undefined,
  )
  const kept = saved ?? saidHere.get(filmId) ?? null
  const standing = kept?.wasOnPage === page ? kept : null
  const stored = standing?.feedback ?? onPage
  const [shown, showAtOnce] = useOptimistic(stored)

  function say(word: Word) {
    const form = new FormData()
    form.set('filmId', String(filmId))
    for (const [name, value] of Object.entries(word)) form.set(name, value === null ? '' : String(value))
    startTransition(() => {
      showAtOnce(expected(shown, word))
      holdUntilAnswered(kindOf(form), form)
      send(form)
    })
  }

  const settled = shown === stored ? answer : null
  return {
    shown,
    /** What stood before the last word of this visit; null when nothing was said yet. */
    before: standing?.before ?? null,
    /** How the last word went; null while one is under way. */
    answer: settled,
    /** What the reason of a refusal does beyond its film, once it is stored. */
    heard: settled?.ok ? (settled.data.heard ?? '') : '',
    say,
  }
}

export type FilmFeedbackState = ReturnType<typeof useFilmFeedback>

const kindOf = (form: FormData) => (form.has('kind') ? 'reaction' : 'rating')

/** What the server will most likely make of it. */
function expected(now: FilmFeedback, word: Word): FilmFeedback {
  const welcome = { ...now, notForMe: false, reason: null }
  if ('value' in word) return { ...welcome, rating: word.value, seen: word.value !== null }
  switch (word.kind) {
    case 'WANT':
      return { ...welcome, want: word.on }
    case 'SEEN':
      return { ...now, seen: word.on, rating: word.on ? now.rating : null }
    case 'NOT_FOR_ME':
      return word.on ? { ...now, rating: null, want: false, notForMe: true, reason: word.reason ?? null } : welcome
  }
}
