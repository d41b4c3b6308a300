import { type Asked, all, type Behaviour, type Element, type Refusal, sse } from '../behaviour'

export const chat = ['chat'] as const
export const responses = ['responses'] as const
export const json = { 'content-type': 'application/json' }
export const page = { 'content-type': 'text/html' }
export const none = (fault: string, sentence?: string, asks?: number): Behaviour['expected'] => ({
  kept: 0,
  fault,
  ...(asks === undefined ? {} : { asks }),
  ...(sentence === undefined ? {} : { sentence }),
})
export const always = (refusal: Refusal) => (): Refusal => refusal
export const formatOf = ({ api, body }: Asked) =>
  (api === 'chat' ? body.response_format : (body.text as { format?: unknown } | undefined)?.format) as
    | { type?: string }
    | undefined
export const pieces = (text: string) => text.match(/[\s\S]{1,60}/g) ?? []
/** A pick a line. */
export const lines =
  (write: (element: { id: number; reason: string }, place: number) => string): NonNullable<Behaviour['text']> =>
  (_json, elements) =>
    elements.map(write).join('\n')
/** A frame a piece of the text. */
export const framesOf =
  (write: (piece: string, place: number) => unknown): NonNullable<Behaviour['raw']> =>
  ({ text }) =>
    pieces(text).map((piece, place) => sse(write(piece, place)))
export const chunk = (choice: object, rest: object = {}) =>
  sse({ id: 'c', object: 'chat.completion.chunk', choices: [choice], ...rest })
export const words = (name: string, text: NonNullable<Behaviour['text']>, expected = all): Behaviour => ({
  name,
  text,
  expected,
})
export const wire = (
  name: string,
  apis: Behaviour['apis'],
  raw: NonNullable<Behaviour['raw']>,
  expected = all,
): Behaviour => ({
  name,
  raw,
  expected,
  ...(apis ? { apis } : {}),
})
export const refused = (name: string, refusal: Refusal, expected: Behaviour['expected']): Behaviour => ({
  name,
  refuse: always(refusal),
  expected,
})
export const each =
  (change: (element: Element, place: number) => unknown) =>
  (_json: string, elements: readonly Element[]): string =>
    JSON.stringify({ elements: elements.map(change) })
