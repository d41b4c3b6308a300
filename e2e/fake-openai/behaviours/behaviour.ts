import type { Api } from '../wire'

/** One recommendation as a well-behaved model would send it. */
export type Element = { id: number; reason: string; basis: number[] }

export type Asked = { api: Api; path: string; body: Record<string, unknown>; count: number }
export type Refusal = { status: number; body: unknown; headers?: Record<string, string> }

/** One step of raw bytes: what a server sends, a pause, or how it ends. */
export type RawStep =
  | string
  | { bytes: Uint8Array }
  | { pauseMs: number }
  | { repeat: string; times: number }
  | 'cut'
  | 'hang'

export type Sent = {
  api: Api
  elements: readonly Element[]
  /** The reply's text after `text` has had its way. */
  text: string
  /** The frames of a well-behaved stream around that text. */
  frames: string[]
  /** One frame that carries a piece of text. */
  delta: (text: string) => string
  /** The frame that opens a stream, and the ones that close it. */
  open: string
  close: string
  /** The same reply whole. */
  whole: Record<string, unknown>
}

/** What the site makes of it, for a list of eight. */
export type Expected = {
  /** Films whose place and words are the model's. */
  kept: number
  /** Stored with the list and logged; null when nothing is amiss. */
  fault: string | null
  /** How often the server was asked; 1 unless something was refused. */
  asks?: number
  /** Part of the provider's own sentence that is kept with the fault. */
  sentence?: string
  /** What is known of the server afterwards. */
  learned?: Record<string, unknown>
}

export type Behaviour = {
  name: string
  /** Both unless said otherwise. */
  apis?: readonly Api[]
  /** What the address ends in; "/v1" unless said otherwise. */
  base?: string
  /** The settings of a request before anything was learned. */
  firstGuess?: Record<string, unknown>
  /** Answers before any reply: an error, or null to go on. */
  refuse?: (asked: Asked) => Refusal | null
  /** The reply's text, from the JSON of a well-behaved one. */
  text?: (json: string, elements: readonly Element[]) => string
  /** Headers of a reply; `content-encoding` is kept to. */
  headers?: Record<string, string>
  /** The bytes, from the frames of a well-behaved stream. */
  raw?: (sent: Sent) => RawStep[]
  expected: Expected
}

export const all: Expected = { kept: 8, fault: null }
export const error = (message: string, fields: object = {}) => ({
  error: { message, type: 'invalid_request_error', ...fields },
})
export const sse = (data: unknown) => `data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
