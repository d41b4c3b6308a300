import { AsyncLocalStorage } from 'node:async_hooks'

/** What every log line of a request says about it. */
export type LogFields = { requestId?: string; action?: string }

declare global {
  // Bundles of pages and of the start are apart; a request is the same in both.
  var matineeLogContext: AsyncLocalStorage<LogFields> | undefined
}

globalThis.matineeLogContext ??= new AsyncLocalStorage()
const context = globalThis.matineeLogContext

export const logFields = (): LogFields => context.getStore() ?? {}

/** From here on, in whatever follows from this request, lines carry these fields. */
export const enterRequest = (fields: LogFields): void => context.enterWith(fields)

/** Runs `work` as this action: its lines carry the name, and so does the line of the request itself. */
export function asAction<Result>(action: string, work: () => Result): Result {
  const fields = context.getStore()
  if (fields) fields.action ??= action
  return context.run({ ...fields, action }, work)
}
