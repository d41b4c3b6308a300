import type { ReactNode } from 'react'
import { faultWords } from '@/lib/ai/fault-words'
import type { TrialWriter } from '@/lib/trials/prompt'
import type { TrialSummary } from '@/lib/trials/slate'
import type { ComposerCause } from '@/lib/writers/choose-writer'

const causes: Record<Exclude<ComposerCause, null>, string> = {
  'no-model': 'No model is set up here, so the built-in composer writes. It does not read the instructions.',
  'no-consent':
    'This person has not agreed to a language model seeing their data, so the built-in composer writes. It does not read the instructions.',
  resting:
    'The model’s server had faults and is left alone for a moment, so the built-in composer writes. See “Model”.',
  quota: 'Today’s share of model calls is used up, so the built-in composer writes. It does not read the instructions.',
}

export function WriterLine({ writer }: { writer: TrialWriter }) {
  return <p className="text-sm text-soft">{writer.cause ? causes[writer.cause] : `Written by ${writer.name}.`}</p>
}

/** Numbers of a finished run, aligned. */
export function Figures({ summary, children }: { summary: Omit<TrialSummary, 'drafts'>; children?: ReactNode }) {
  const { inputTokens, outputTokens, estimated, totalMs, fault } = summary
  return (
    <div role="status" className="grid gap-3 border-t border-ink pt-3 text-sm">
      {fault && (
        <p className="border-l-2 border-danger pl-3 text-danger">
          {faultWords(fault)} ({fault}).
        </p>
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {children}
        <Figure label="Time">{seconds(totalMs)}</Figure>
        <Figure label={estimated ? 'Tokens in (estimated)' : 'Tokens in'}>{inputTokens}</Figure>
        <Figure label={estimated ? 'Tokens out (estimated)' : 'Tokens out'}>{outputTokens}</Figure>
      </dl>
    </div>
  )
}

export function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft">{label}</dt>
      <dd className="tabular font-semibold">{children}</dd>
    </div>
  )
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

export function Waiting({ children }: { children: string }) {
  return <p className="min-h-12 border-t border-rule py-3 text-sm text-soft">{children}</p>
}
