export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'rate-limited'
  | 'unavailable'

export type FieldErrors = Record<string, string[]>

/** An error whose message is written for the person who sees it. Everything else stays in the log. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fieldErrors?: FieldErrors,
    /** What the page needs beside the words, as text: the other side of a conflict. */
    readonly details?: Record<string, string>,
  ) {
    super(message)
    this.name = 'AppError'
  }
}
