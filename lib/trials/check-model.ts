import { say } from '@/domains/words'
import 'server-only'
import { z } from 'zod'
import { timeoutsOf } from '../ai/call-clock'
import { faultWords } from '../ai/fault-words'
import type { ModelServer } from '../ai/server/learned'
import { forgetServer, noteSuccess, saveCheck } from '../ai/server/mutations'
import { reportCall } from '../ai/server/report'
import type { Viewer } from '../auth/viewer'
import { env } from '../env'
import { filmPrompts, type PersonPromptKey, promptOf } from '../prompts/prompts'
import { chooseWriter, settleWriter } from '../writers/choose-writer'
import { askRest, REST_TOKENS, restPrompt } from '../writers/rest/ask-rest'
import { findTrialFilm, prepareFilmTrial, runFilmTrial } from './film'
import { findTrialPerson } from './people'
import { type PreparedTrial, prepareTrial } from './prompt'
import { runSlateTrial } from './slate'
import { runTextTrial } from './text'

const checkedUse = z.object({
  use: z.string(),
  /** A sentence on how it went. */
  verdict: z.string(),
  isGood: z.boolean(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  estimated: z.boolean(),
  /** Until the first film, or the first sentence; null where nothing came. */
  firstMs: z.number().nullable(),
  totalMs: z.number(),
})
export const modelCheck = z.object({ uses: z.array(checkedUse), isDone: z.boolean() })
export type CheckedUse = z.infer<typeof checkedUse>

type Checked = Omit<CheckedUse, 'use' | 'totalMs'>
const SAMPLE = 'sample-regular'
const WISH = { words: 'something with cats and nothing with clowns', unread: ['cats', 'clowns'] }

/** Asks the model once for each use it has, begins anew with what its server takes, and keeps what came of it. */
export async function checkModel(admin: Viewer, server: ModelServer): Promise<void> {
  await forgetServer(server)
  const uses: CheckedUse[] = []
  await saveCheck(server, { uses, isDone: false })
  for (const [use, ask] of Object.entries(checks)) {
    const startedAt = performance.now()
    // Each use is asked, whatever came of the one before.
    await noteSuccess(server)
    const checked = await ask(admin).catch((error: unknown): Checked => {
      console.error(`checking the model: ${use}`, error)
      return { ...nothing, verdict: 'The check itself failed; the log says why.' }
    })
    uses.push({ use, ...checked, totalMs: Math.round(performance.now() - startedAt) })
    await saveCheck(server, { uses, isDone: false })
  }
  await saveCheck(server, { uses, isDone: true })
}

const nothing: Checked = {
  verdict: '',
  isGood: false,
  inputTokens: 0,
  outputTokens: 0,
  estimated: false,
  firstMs: null,
}

const checks: Record<string, (admin: Viewer) => Promise<Checked>> = {
  'List of eight': checkList,
  'Note on a film': (admin) => checkText(admin, 'NOTE'),
  Portrait: (admin) => checkText(admin, 'PORTRAIT'),
  'Text about a film': checkFilm,
  'Words of a wish': checkWish,
}

async function prepare(admin: Viewer, key: PersonPromptKey): Promise<PreparedTrial> {
  const person = await findTrialPerson(SAMPLE, admin)
  if (!person) throw new Error('there is no sample person')
  return prepareTrial({ key, ...promptOf(key).builtIn }, person)
}

async function checkList(admin: Viewer): Promise<Checked> {
  const trial = await prepare(admin, 'SLATE')
  if (trial.kind !== 'slate') return { ...nothing, verdict: say('There are no films to choose from.') }
  const { picks, summary, writer } = await runSlateTrial(admin, trial.prepared, undefined)
  if (writer.cause) return notAsked(writer.cause)
  const first = await picks
  const { items, fault, inputTokens, outputTokens, estimated } = await summary
  const kept = items.filter(({ servedBy }) => servedBy === 'MODEL').length
  const verdict = say`${kept} of ${items.length} films with words of the model.${fault ? ` ${faultWords(fault)}.` : ''}`
  const isGood = kept === items.length && fault === null
  return { verdict, isGood, inputTokens, outputTokens, estimated, firstMs: first?.item.afterMs ?? null }
}

async function checkText(admin: Viewer, key: PersonPromptKey): Promise<Checked> {
  const trial = await prepare(admin, key)
  if (trial.kind !== 'text') return { ...nothing, verdict: 'There is nothing to write about.' }
  const startedAt = performance.now()
  const { sentences, summary, writer } = await runTextTrial(admin, trial.prepared, undefined)
  if (writer.cause) return notAsked(writer.cause)
  const first = await sentences
  const firstMs = first && Math.round(performance.now() - startedAt)
  const { verdict, fault, inputTokens, outputTokens, estimated } = await summary
  const isGood = fault === null && (verdict === 'kept' || verdict === 'shortened')
  const said = fault
    ? `${faultWords(fault)}.`
    : isGood
      ? 'The text may be shown.'
      : `The text may not be shown: ${verdict}.`
  return { verdict: said, isGood, inputTokens, outputTokens, estimated, firstMs }
}

async function checkFilm(admin: Viewer): Promise<Checked> {
  const [prompt] = filmPrompts
  const film = await findTrialFilm('')
  if (!prompt || !film) return { ...nothing, verdict: say('There is no film to write about.') }
  const version = { key: prompt.key, ...prompt.builtIn }
  const { outcome } = await runFilmTrial(admin, await prepareFilmTrial(version, film, { readLikes: false }), undefined)
  if (typeof outcome === 'string') return notAsked(outcome)
  const { inputTokens, outputTokens, estimated } = outcome.usage
  const isGood = outcome.kind === 'proposal'
  const verdict = isGood ? 'A proposal an admin could approve.' : `No proposal: ${outcome.fault}. ${outcome.detail}`
  return { verdict, isGood, inputTokens, outputTokens, estimated, firstMs: null }
}

async function checkWish(admin: Viewer): Promise<Checked> {
  const sent = restPrompt(WISH)
  const writer = await chooseWriter({ payer: admin, consent: true, model: '', ...sent, maxOutputTokens: REST_TOKENS })
  if (writer.cause) return notAsked(writer.cause)
  const { tokens, usage, ...outcome } = await askRest(writer.resolved, sent, timeoutsOf(env()))
  await settleWriter(writer, usage)
  await reportCall(writer.resolved.server, 'wish', outcome)
  const { fault } = outcome
  const { inputTokens, outputTokens, estimated } = usage
  const isGood = fault === null && tokens.length > 0
  const verdict = fault ? `${faultWords(fault)}.` : isGood ? `Read as ${tokens.join(', ')}.` : 'Nothing of it was read.'
  return { verdict, isGood, inputTokens, outputTokens, estimated, firstMs: null }
}

const notAsked = (cause: string): Checked => ({
  ...nothing,
  verdict:
    cause === 'quota'
      ? 'Today’s share of model calls is used up.'
      : 'The model was not asked: it rests, or none is configured.',
})
