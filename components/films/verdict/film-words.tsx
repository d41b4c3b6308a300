'use client'

import { createContext, type ReactNode, use, useActionState } from 'react'
import { type JudgedAnswer, JudgedAnswerText } from '@/components/words/judged-answer'
import type { ActionResult } from '@/lib/action-result'
import { saveRatingAction, saveReactionAction } from '@/lib/actions/feedback'
import { judgeWordsAction } from '@/lib/actions/words'
import { type FilmFeedback, filmMeant } from '@/lib/feedback/schema'
import { REASONS_FORM, STARS_FORM, SWITCHES_FORM } from './word-forms'

type WordAnswer = ActionResult<{ filmId: number; feedback: FilmFeedback; heard?: string }>

const Posted = createContext<WordAnswer | null>(null)

/**
 * The three forms all films of a page share, for browsers without scripts: each button says which film it means. A form for
 * each film would cost what React writes into it, as many times as there are films.
 */
export function FilmWords({ children }: { children: ReactNode }) {
  const [rated, rate] = useActionState<WordAnswer | null, FormData>(saveRatingAction, null)
  const [reacted, react] = useActionState<WordAnswer | null, FormData>(saveReactionAction, null)
  const [judged, judge] = useActionState<JudgedAnswer | null, FormData>(judgeWordsAction, null)
  return (
    <Posted value={rated ?? reacted}>
      {/* Stars a browser remembers of an earlier visit were not set by anybody now. */}
      <form id={STARS_FORM} action={rate} autoComplete="off" hidden />
      <form id={SWITCHES_FORM} action={react} hidden />
      <form id={REASONS_FORM} action={judge} autoComplete="off" hidden />
      {judged && <JudgedAnswerText answer={judged} />}
      {children}
    </Posted>
  )
}

/** How a word went that was sent without scripts, where it was about this film. */
export function usePosted(filmId: number): WordAnswer | null {
  const answer = use(Posted)
  if (!answer) return null
  return (answer.ok ? answer.data.filmId : filmMeant(answer.values ?? {})) === filmId ? answer : null
}
