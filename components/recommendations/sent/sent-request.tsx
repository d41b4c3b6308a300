import { faultWords } from '@/lib/ai/fault-words'
import type { SentRequest as Request } from '@/lib/recommendations/sent/queries'
import { SentText, SourceLegend } from './sent-text'

/** What a model's tokens cost here, per million; null where the site does not say. */
export type Prices = { input: number | null; output: number | null }

const timeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

type SentRequestProps = {
  request: Request
  prices: Prices
  /** The heading and what was written, where it was no list. */
  about?: { title: string; text: string }
}

/** One writing of a list or a text: to whom it went, what it cost, and the very text. */
export function SentRequest({ request, prices, about }: SentRequestProps) {
  const { number, at, sent, instructions, prompt } = request
  const used = new Set([...instructions, ...prompt].flatMap((part) => part.sources))
  return (
    <section aria-labelledby={`request-${number}`} className="grid gap-5">
      <h2 id={`request-${number}`} className="text-2xl">
        {about?.title ?? (number === 0 ? titleOf(sent) : 'Sent again, for the words alone')}
      </h2>
      <p className="serif max-w-[44rem] text-lg leading-snug">
        {sent
          ? 'This went to the language model, and nothing else did: no name, no address, no id of yours.'
          : `No language model saw anything of ${about?.text ?? 'this list'}. The built-in composer, a part of this site, read these rows and wrote from them.`}
      </p>
      <dl className="grid max-w-[44rem] grid-cols-[10rem_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {factsOf(request, prices).map(([name, value]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-soft">{name}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
        <div className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-soft">When</dt>
          <dd className="tabular">
            <time dateTime={at.toISOString()}>{timeFormat.format(at)} UTC</time>
          </dd>
        </div>
      </dl>
      <SourceLegend used={used} />
      {instructions.length > 0 && <SentText label="Instructions" parts={instructions} />}
      <SentText label={sent ? 'The data' : 'The rows it read'} parts={prompt} />
    </section>
  )
}

export const titleOf = (sent: boolean) => (sent ? 'What was sent' : 'Nothing was sent')

function factsOf(request: Request, prices: Prices): [string, string][] {
  const { sent, model, promptNumber, inputTokens, outputTokens, fault } = request
  const version = promptNumber === null ? 'the built-in one' : `version ${promptNumber}`
  if (!sent) return [['Written by', model]]
  return [
    ['Model', model],
    ['Prompt', version],
    ['Tokens', `${inputTokens} in, ${outputTokens} out`],
    ['Cost', costText(inputTokens, outputTokens, prices)],
    ...(fault ? [['How it went', faultWords(fault)] as [string, string]] : []),
  ]
}

const MILLION = 1_000_000

function costText(inputTokens: number, outputTokens: number, { input, output }: Prices): string {
  if (input === null || output === null) return 'this site has not been told what a token costs'
  const cost = (inputTokens * input + outputTokens * output) / MILLION
  return `${cost.toFixed(4)}, at ${input} and ${output} per million tokens in and out`
}
