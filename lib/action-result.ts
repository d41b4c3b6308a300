import type { ErrorCode, FieldErrors } from './errors'

/** What every server action answers. */
export type ActionResult<Data = void> =
  | { ok: true; data: Data }
  | {
      ok: false
      code: ErrorCode
      message: string
      fieldErrors?: FieldErrors
      values?: Record<string, string>
      details?: Record<string, string>
    }
