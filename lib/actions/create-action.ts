import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { ZodError, type z } from 'zod'
import type { ActionResult } from '../action-result'
import { getViewer, requireAdmin, requireViewer } from '../auth/queries'
import type { Viewer } from '../auth/viewer'
import { AppError } from '../errors'
import { formValues, hasTooManyFields, keptValues, MOST_FIELDS } from '../form-values'
import { cleanDeep, NotPlainData } from '../input'
import { asAction, logFields } from '../telemetry/log-context'
import { openSpan } from '../telemetry/trace'
import { writeFields } from '../telemetry/write-logs'
import { type RateLimit, takeFromLimit } from '../web/rate-limit'

/** Worth a line of the log: somebody tried what they may not, or too often. */
const refusals = new Set(['unauthenticated', 'forbidden', 'rate-limited', 'invalid'])

type Access = 'anyone' | 'viewer' | 'admin'
type ViewerFor<A extends Access> = A extends 'anyone' ? Viewer | null : Viewer

type ActionOptions<A extends Access, Input extends z.ZodType, Data> = {
  /** As exported, without "Action": what its lines in the log and its spans are called. */
  name: string
  access: A
  input: Input
  /** Counted per person, or per `limitSubject` for strangers. */
  limit?: RateLimit
  limitSubject?: (input: z.output<Input>) => string | Promise<string>
  /** May be done while somebody else sits at the person's browser: it says nothing of them and changes nothing of theirs. */
  whenApart?: true
  run: (call: { viewer: ViewerFor<A>; input: z.output<Input> }) => Promise<Data>
}

/**
 * The one way to write a server action: authenticate, authorise, parse, rate-limit, run, map errors.
 * The result accepts plain data, a form, or (previous state, form) from useActionState.
 */
export function createAction<A extends Access, Input extends z.ZodType, Data>(options: ActionOptions<A, Input, Data>) {
  return async (first: unknown, second?: unknown): Promise<ActionResult<Data>> => {
    const sent = second instanceof FormData ? second : first
    const span = openSpan(`action ${options.name}`, { 'matinee.action': options.name })
    return asAction(options.name, () => span.run(() => perform(options, sent))).then(
      (result) => {
        span.end({ 'matinee.result': result.ok ? 'ok' : result.code })
        return result
      },
      (signal: unknown) => {
        // Only what Next.js itself catches, as a redirect, is thrown.
        span.end({ 'matinee.result': 'elsewhere' })
        throw signal
      },
    )
  }
}

async function perform<A extends Access, Input extends z.ZodType, Data>(
  options: ActionOptions<A, Input, Data>,
  sent: unknown,
): Promise<ActionResult<Data>> {
  try {
    const viewer = (await viewerWith(options.access)) as ViewerFor<A>
    if (options.access === 'viewer' && viewer?.apart && !options.whenApart) {
      throw new AppError(
        'forbidden',
        'Somebody else is here, so nothing counts. Switch to “For you” on the first page.',
      )
    }
    const input = await options.input.parseAsync(readSent(sent))
    if (options.limit) {
      await takeFromLimit(options.limit, (await options.limitSubject?.(input)) ?? viewer?.id ?? 'everyone')
    }
    return { ok: true, data: await options.run({ viewer, input }) }
  } catch (error) {
    unstable_rethrow(error)
    const failure = toFailure(error)
    if (refusals.has(failure.code)) writeFields({ ...logFields(), action: options.name, code: failure.code }, 'refused')
    return { ...failure, values: sent instanceof FormData ? keptValues(formValues(sent)) : undefined }
  }
}

/** Read only once we know who sent it. */
function readSent(sent: unknown): unknown {
  if (!(sent instanceof FormData)) return cleanDeep(sent)
  if (hasTooManyFields(sent)) throw new AppError('invalid', `A form may have ${MOST_FIELDS} fields; this one has more.`)
  return cleanDeep(formValues(sent))
}

function viewerWith(access: Access): Promise<Viewer | null> {
  if (access === 'admin') return requireAdmin()
  return access === 'viewer' ? requireViewer() : getViewer()
}

function toFailure(error: unknown): Extract<ActionResult<never>, { ok: false }> {
  if (error instanceof AppError) {
    const { code, message, fieldErrors, details } = error
    return { ok: false, code, message, fieldErrors, ...(details && { details }) }
  }
  if (error instanceof ZodError) {
    return { ok: false, code: 'invalid', message: 'Please check what is marked.', fieldErrors: fieldErrorsOf(error) }
  }
  if (error instanceof NotPlainData) return { ok: false, code: 'invalid', message: error.message }
  console.error('action failed', error)
  return {
    ok: false,
    code: 'unavailable',
    message: 'Something went wrong on our side. Nothing was lost; please try again.',
  }
}

function fieldErrorsOf(error: ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.') || 'form'
    fields[field] = [...(fields[field] ?? []), issue.message]
  }
  return fields
}
