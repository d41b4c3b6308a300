/** What one frame of a reply says, whatever its dialect. */
export type ReplyPart =
  | { kind: 'text'; text: string }
  /** Bytes came, or a thought: the server lives. */
  | { kind: 'life'; isThought: boolean }
  | { kind: 'usage'; inputTokens: number | undefined; outputTokens: number | undefined }
  | { kind: 'finish'; reason: FinishReason; sentence?: string }
  | { kind: 'error'; status: number | null; sentence: string; isWebPage?: boolean }
  /** The server says that nothing more will come. */
  | { kind: 'done' }

export type FinishReason = 'stop' | 'length' | 'filter' | 'other'

export type Fields = Record<string, unknown>
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
