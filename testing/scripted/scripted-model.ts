import { MockLanguageModelV3 } from 'ai/test'
import type { PersonDataBlock } from '../../lib/prompts/parts/data-block'
import { readSentData } from '../read-sent-data'

type StreamPart =
  Awaited<ReturnType<MockLanguageModelV3['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never

/** One request as it reached the model, to the letter. */
export type SentRequest = { instructions: string; prompt: string; settings: object }

/** What the model answers: text in pieces; the stream breaks off with an error after `breaksAfter` pieces. */
export type ScriptedReply = { pieces: string[]; breaksAfter?: number; counted?: { input: number; output: number } }

/** A model in this process that answers from a script, and keeps what it was sent. */
export function scriptedModel(script: (data: PersonDataBlock) => ScriptedReply | Promise<ScriptedReply>) {
  const sent: SentRequest[] = []
  const model = new MockLanguageModelV3({
    doStream: async ({ prompt, temperature, topP, maxOutputTokens }) => {
      const texts = prompt.map(({ content }) =>
        typeof content === 'string' ? content : content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
      )
      const [instructions = ''] = texts
      const last = texts.at(-1) ?? ''
      sent.push({ instructions, prompt: last, settings: { temperature, topP, maxOutputTokens } })
      const data = readSentData(last)
      if (!data) throw new Error('a request without data')
      return { stream: speak(await script(data)) }
    },
  })
  return { model, sent }
}

function speak({ pieces, breaksAfter, counted }: ScriptedReply): ReadableStream<StreamPart> {
  const { input, output } = counted ?? { input: undefined, output: undefined }
  const usage = {
    inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: output, text: output, reasoning: undefined },
  }
  return new ReadableStream({
    start(stream) {
      stream.enqueue({ type: 'stream-start', warnings: [] })
      stream.enqueue({ type: 'text-start', id: 't' })
      for (const delta of pieces.slice(0, breaksAfter)) stream.enqueue({ type: 'text-delta', id: 't', delta })
      if (breaksAfter !== undefined) return stream.error(new Error('the connection broke'))
      stream.enqueue({ type: 'text-end', id: 't' })
      stream.enqueue({ type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage })
      stream.close()
    },
  })
}

/** The elements of a slate as pieces of a reply, one an element. */
export const elementsIn = (elements: readonly unknown[]): string[] => [
  '{"elements":[',
  ...elements.map((element, at) => `${at === 0 ? '' : ','}${JSON.stringify(element)}`),
  ']}',
]
