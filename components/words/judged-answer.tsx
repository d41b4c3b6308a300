import type { ActionResult } from '@/lib/action-result'

export type JudgedAnswer = ActionResult<{ changed: boolean; seenByAdmins: boolean }>

/** What came of a word on words written to somebody. */
export function JudgedAnswerText({ answer }: { answer: JudgedAnswer | null }) {
  return (
    <p aria-live="polite" className={answer?.ok === false ? 'text-danger' : 'text-soft'}>
      {answer?.ok === false && (answer.fieldErrors?.comment?.[0] ?? answer.message)}
      {answer?.ok && said(answer.data)}
    </p>
  )
}

function said({ changed, seenByAdmins }: { changed: boolean; seenByAdmins: boolean }): string {
  if (!changed) return 'Thank you. More of that.'
  return `Thank you. Other words stand there now, and this kind of reason is given to you no more.${seenByAdmins ? ' Admins look into it.' : ''}`
}
