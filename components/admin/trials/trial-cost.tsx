import { Suspense } from 'react'
import { Notice } from '@/components/ui/notice'
import { worstCaseTokens } from '@/lib/ai/limits'
import { configuredServer } from '@/lib/ai/server/configured'
import { isModelKnown } from '@/lib/ai/server/known-models'
import { readModelSettings } from '@/lib/ai/server/settings'
import { env } from '@/lib/env'

export type TrialCall = { model: string; maxTokens: number; drafts: number }

/** What a run would take at most, and whether there is such a model, before anything is asked. */
export function TrialCost({
  assembled,
  call,
}: {
  assembled: { instructions: string; prompt: string }
  call: TrialCall
}) {
  if (!configuredServer().server) return null
  return (
    <>
      <p className="tabular text-sm">{costWords(assembled, call)}</p>
      <Suspense fallback={null}>
        <KnownModel name={call.model} />
      </Suspense>
    </>
  )
}

function costWords(assembled: { instructions: string; prompt: string }, { maxTokens, drafts }: TrialCall): string {
  const inputTokens = worstCaseTokens({ ...assembled, maxOutputTokens: 0 }) * drafts
  const outputTokens = maxTokens * drafts
  const { MODEL_PRICE_INPUT: input, MODEL_PRICE_OUTPUT: output } = env()
  const cost =
    input === undefined || output === undefined
      ? 'this site has not been told what a token costs'
      : `at most ${((inputTokens * input + outputTokens * output) / 1_000_000).toFixed(4)}`
  const times = drafts > 1 ? `, ${drafts} drafts together` : ''
  return `A run takes about ${inputTokens.toLocaleString('en')} tokens in and at most ${outputTokens.toLocaleString('en')} out${times}: ${cost}.`
}

async function KnownModel({ name }: { name: string }) {
  const { server } = readModelSettings(env(), name)
  if (!server || (await isModelKnown(server)) !== false) return null
  return (
    <Notice tone="error">
      The model’s server lists no “{server.name}”: a run would most likely fail. Its name stands under “Model” of the
      version, or in OPENAI_MODEL.
    </Notice>
  )
}
