import { Notice } from '../notice'

type FailureProps = { answer: { ok: boolean; message?: string } | null | undefined; look?: 'bar' | 'plain' }

/** What went wrong, where it was asked for; nothing when all is well. */
export function Failure({ answer, look = 'bar' }: FailureProps) {
  if (answer?.ok !== false) return null
  if (look === 'bar') return <Notice tone="error">{answer.message}</Notice>
  return (
    <p role="alert" className="text-sm text-danger">
      {answer.message}
    </p>
  )
}
