'use client'

import { buttonClass } from '@/components/ui/button'
import { inputClass } from '@/components/ui/forms/field'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { judgeWordsAction } from '@/lib/actions/words'
import { COMMENT_MAX_CHARS, wordsVerdicts } from '@/lib/feedback/words'
import { JudgedAnswerText } from './judged-answer'

export type JudgedWords = { about: 'reason' | 'note' | 'portrait'; slateId?: string; filmId?: number }

/** What somebody may say of words written to them, with a comment if they like. It works without JavaScript. */
export function WordsFeedback({ about, slateId, filmId, title }: JudgedWords & { title: string }) {
  const [answer, form] = useFormAction(judgeWordsAction)
  const id = ['comment', about, slateId, filmId].filter(Boolean).join('-')
  return (
    <form {...form} className="grid gap-1 text-sm text-ink">
      <input type="hidden" name="about" value={about} />
      {slateId && <input type="hidden" name="slateId" value={slateId} />}
      {filmId !== undefined && <input type="hidden" name="filmId" value={filmId} />}
      <label htmlFor={id} className="text-soft">
        {/* Of a note and a portrait, what opens the form has asked already. */}
        {about === 'reason' && 'Are these words right? '}
        <span className="sr-only">{title}. </span>A comment, if you like
      </label>
      {/* A box of several lines: Enter in one of a single line would press the first button. */}
      <textarea id={id} name="comment" rows={1} maxLength={COMMENT_MAX_CHARS} className={`${inputClass} py-2.5`} />
      <p className="-mx-2 flex flex-wrap gap-x-2">
        {wordsVerdicts.map(([verdict, label]) => (
          <button key={verdict} type="submit" name="verdict" value={verdict} className={buttonClass('quiet')}>
            {label}
          </button>
        ))}
      </p>
      <JudgedAnswerText answer={answer} />
    </form>
  )
}
