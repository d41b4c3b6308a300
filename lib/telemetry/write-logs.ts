import { format } from 'node:util'
import pino from 'pino'
import { env } from '../env'
import { logFields } from './log-context'

const LONGEST_LINE = 8_000
const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const
type Method = keyof typeof levels

/** Who writes a line of the log in production; null where lines are for people. */
let jsonLog: pino.Logger | null = null

/** One line of fields, as what watches a site reads it. Nothing is written where logs are for people. */
export const writeFields = (fields: Record<string, unknown>, message: string): void => jsonLog?.info(fields, message)

/** Everything this process writes to the console, whoever wrote it, becomes a line with its request and its action. */
export function writeLogs(destination?: pino.DestinationStream): () => void {
  const { LOG_FORMAT, LOG_LEVEL } = env()
  const asJson = (LOG_FORMAT ?? (process.env.NODE_ENV === 'production' ? 'json' : 'text')) === 'json'
  const originals = new Map<Method, (typeof console)[Method]>()
  for (const method of Object.keys(levels) as Method[]) originals.set(method, console[method])
  if (asJson) {
    const options = { level: LOG_LEVEL, base: null, formatters, mixin: logFields, serializers, ...clock }
    jsonLog = pino(options, destination ?? pino.destination({ dest: 1, sync: true }))
  }
  for (const [method, original] of originals) {
    console[method] = (...said: unknown[]) => (jsonLog ? sayAsJson(jsonLog, method, said) : sayTo(original, said))
  }
  return () => {
    for (const [method, original] of originals) console[method] = original
    jsonLog = null
  }
}

const clock = { timestamp: pino.stdTimeFunctions.isoTime }
const formatters = { level: (level: string) => ({ level }) }
const serializers = { err: pino.stdSerializers.errWithCause }

function sayAsJson(log: pino.Logger, method: Method, said: unknown[]): void {
  const err = said.find((each) => each instanceof Error)
  const words = said.filter((each) => each !== err)
  const message = plain(format(...words)) || err?.message || ''
  log[levels[method]](err ? { err } : {}, message.slice(0, LONGEST_LINE))
}

/** A terminal's colours are noise in a file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what begins a colour.
const plain = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '').trim()

function sayTo(original: (...said: unknown[]) => void, said: unknown[]): void {
  const { requestId, action } = logFields()
  const about = [requestId && `request ${requestId}`, action && `action ${action}`].filter(Boolean).join(', ')
  original(...said, ...(about ? [`[${about}]`] : []))
}
