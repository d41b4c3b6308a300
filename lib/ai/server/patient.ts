/** Where Node's own client keeps what sends its requests; `undici` documents the name. */
const CLIENT = Symbol.for('undici.globalDispatcher.1')

type Dispatcher = object
type Made = { by: unknown; patient: Dispatcher | undefined }
let made: Made | undefined

/**
 * What a call to a model is sent through: Node's own client without its five minutes of patience for the first byte and for
 * each next one, because every call has a clock of its own (lib/ai/call-clock.ts). Of the same make as the one in use, so
 * that no second client comes along and a proxy stays one; undefined where that cannot be made, and Node's own serves.
 */
export function patientDispatcher(): Dispatcher | undefined {
  // Node loads its client, and names it there, when it is first asked for.
  Reflect.get(globalThis, 'Request')
  const inUse: unknown = Reflect.get(globalThis, CLIENT)
  if (!made || made.by !== inUse) made = { by: inUse, patient: makeLike(inUse) }
  return made.patient
}

function makeLike(inUse: unknown): Dispatcher | undefined {
  if (typeof inUse !== 'object' || inUse === null) return undefined
  try {
    return Reflect.construct(inUse.constructor, [{ headersTimeout: 0, bodyTimeout: 0 }])
  } catch {
    return undefined
  }
}
