import 'server-only'
import type { Viewer } from '../auth/viewer'
import { promptOf } from '../prompts/prompts'
import { findPublished, findVersion } from '../prompts/queries'
import type { ServingPrompt } from '../prompts/schema'
import { groupOf } from './assign'
import { joinGroup } from './mutations'
import { listGroupsOf, listRunning, type RunningSplit } from './queries'

/** What serves one person's lists. */
export type Serving = {
  prompt: ServingPrompt<'SLATE'>
  /** Null outside of an experiment. */
  variantId: string | null
  /** Of engine-choices.ts. */
  engineChoice: string
  /** True in the hold-out: nothing inferred counts. */
  isHeldOut: boolean
}

/** Admins look at lists for other reasons than to watch a film; of others nothing may be kept without their yes. */
export const mayTakePart = ({ role, consents }: Pick<Viewer, 'role' | 'consents'>): boolean =>
  role === 'PERSON' && consents.behaviour

/** The version, model and engine of a person's lists: their variant's where they are in an experiment, else what serves everybody. */
export async function servingFor(viewer: Pick<Viewer, 'id' | 'role' | 'consents' | 'language'>): Promise<Serving> {
  const [prompt, running] = await Promise.all([findPublished('SLATE', viewer.language ?? undefined), listRunning()])
  const usual: Serving = { prompt, variantId: null, engineChoice: 'served', isHeldOut: false }
  if (running.length === 0 || !mayTakePart(viewer)) return usual
  const known = new Map((await listGroupsOf(viewer.id)).map((group) => [group.experimentId, group.variantId]))
  const holdout = running.find(({ kind }) => kind === 'HOLDOUT')
  const heldOut = holdout && (await variantOf(holdout, viewer.id, known))?.position === 1
  if (heldOut) return { ...usual, isHeldOut: true }
  const experiment = running.find(({ kind }) => kind === 'VARIANTS')
  const variant = experiment && (await variantOf(experiment, viewer.id, known))
  if (!variant) return usual
  if (variant.withdrawnAt) return { ...usual, variantId: variant.id }
  const { promptVersionId, model, engineChoice } = variant
  const version = promptVersionId === null ? builtIn() : await findVersion('SLATE', promptVersionId)
  if (!version) return { ...usual, variantId: variant.id }
  // What is compared is written in one language; whoever reads another is no part of it.
  if (version.language !== prompt.language) return usual
  return {
    prompt: { ...version, model: model || version.model },
    variantId: variant.id,
    engineChoice,
    isHeldOut: false,
  }
}

const builtIn = (): ServingPrompt<'SLATE'> => ({
  key: 'SLATE',
  versionId: null,
  number: null,
  isDefault: true,
  ...promptOf('SLATE').builtIn,
})

/** The variant somebody is in: the one noted, else the one drawn for them, which is noted. */
async function variantOf(split: RunningSplit, userId: string, known: ReadonlyMap<string, string>) {
  const drawn = known.get(split.id) ?? groupOf(split, userId)?.id
  if (drawn === undefined) return null
  const standing = known.has(split.id) ? drawn : await joinGroup(userId, split.id, drawn)
  return split.variants.find(({ id }) => id === standing) ?? null
}
