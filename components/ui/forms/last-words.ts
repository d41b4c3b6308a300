'use client'

import type { LastWord } from '@/lib/web/last-words'

/** What was sent and not answered yet, the latest of each thing. */
const unanswered = new Map<string, { kind: LastWord; form: FormData }>()
let isListening = false

/** The field that says what a word is about; a question with one answer has none. */
const about = ['filmId', 'facet', 'shelf']

/** An edit of a line says all of it in one field. */
function subjectOf(kind: LastWord, form: FormData): string {
  const edit = new URLSearchParams(String(form.get('edit') ?? ''))
  return [kind, ...about.map((name) => form.get(name) ?? edit.get(name) ?? ''), edit.get('token') ?? ''].join(' ')
}

/**
 * Calls of actions wait for each other, and a page that is closed loses those that wait: a word held here is sent along as
 * a beacon then, unless `answered` was told of it. Each says how things should be, so twice is once.
 */
export function holdUntilAnswered(kind: LastWord, form: FormData): void {
  const subject = subjectOf(kind, form)
  // The latest last, as they were said.
  unanswered.delete(subject)
  unanswered.set(subject, { kind, form })
  if (isListening) return
  isListening = true
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') sendUnanswered()
  })
}

export function answered(kind: LastWord, form: FormData): void {
  const subject = subjectOf(kind, form)
  if (unanswered.get(subject)?.form === form) unanswered.delete(subject)
}

function sendUnanswered() {
  for (const { kind, form } of unanswered.values()) sendLastWord(kind, form)
}

/** Fields React adds to a form for pages without scripts begin with a dollar. */
export function sendLastWord(kind: LastWord, form: FormData): void {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
  )
  navigator.sendBeacon(`/api/last-words/${kind}`, new URLSearchParams(fields))
}
