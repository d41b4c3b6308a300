import 'server-only'
import type { Viewer } from '../auth/viewer'
import { type PromptKeyName, promptOf } from '../prompts/prompts'
import { findPublished, findVersion } from '../prompts/queries'
import type { ServingPrompt } from '../prompts/schema'
import { groupOf } from './assign'
import { joinGroup } from './mutations'
import type { TextKey } from './outcomes/measures'
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

/** What serves one of a person's texts beside their lists. */
export type TextServing<Key extends TextKey = TextKey> = {
  prompt: ServingPrompt<Key>
  /** Null outside of an experiment, and of one that does not vary such texts. */
  variantId: string | null
}

type Person = Pick<Viewer, 'id' | 'role' | 'consents' | 'language'>
type RunningVariant = RunningSplit['variants'][number]

/** Admins look at lists for other reasons than to watch a film; of others nothing may be kept without their yes. */
export const mayTakePart = ({ role, consents }: Pick<Viewer, 'role' | 'consents'>): boolean =>
  role === 'PERSON' && consents.behaviour

/** The version, model and engine of a person's lists: their variant's where they are in an experiment, else what serves everybody. */
export async function servingFor(viewer: Person): Promise<Serving> {
  const [prompt, { variant, isHeldOut }] = await Promise.all([
    findPublished('SLATE', viewer.language ?? undefined),
    groupsFor(viewer),
  ])
  const usual: Serving = { prompt, variantId: null, engineChoice: 'served', isHeldOut }
  if (!variant) return usual
  if (variant.withdrawnAt) return { ...usual, variantId: variant.id }
  const version = await versionOf('SLATE', variant.promptVersionId)
  if (!version) return { ...usual, variantId: variant.id }
  // What is compared is written in one language; whoever reads another is no part of it.
  if (version.language !== prompt.language) return usual
  const { id: variantId, engineChoice } = variant
  return { prompt: named(version, variant), variantId, engineChoice, isHeldOut: false }
}

/**
 * The same of a note or a portrait. In an experiment that varies such texts everybody's are of a variant, also of one that
 * writes them as for everybody: what is compared was all written since it began.
 */
export async function textServingFor<Key extends TextKey>(viewer: Person, key: Key): Promise<TextServing<Key>> {
  const [prompt, groups] = await Promise.all([findPublished(key, viewer.language ?? undefined), groupsFor(viewer)])
  const usual = { prompt, variantId: null }
  const variant = variantOfText(groups, key)
  if (!variant) return usual
  const own = variant.texts.find((text) => text.key === key)
  const version = own ? await versionOf(key, own.promptVersionId) : prompt
  if (!version || version.language !== prompt.language) return usual
  return { prompt: named(version, variant), variantId: variant.id }
}

/** Whether an experiment has a say in a person's texts of a kind, and by which variant: mostly null, for one statement. */
export async function textVariantFor(viewer: Person, key: TextKey): Promise<string | null> {
  return variantOfText(await groupsFor(viewer), key)?.id ?? null
}

type Groups = { variant: RunningVariant | null; among: RunningVariant[]; isHeldOut: boolean }

function variantOfText({ variant, among }: Groups, key: TextKey): RunningVariant | null {
  const isVaried = among.some(({ model, texts }) => model !== '' || texts.some((text) => text.key === key))
  return variant && isVaried && !variant.withdrawnAt ? variant : null
}

/** Where somebody stands in what runs; whoever is held out is in no other experiment. */
async function groupsFor(viewer: Person): Promise<Groups> {
  const running = await listRunning()
  const nowhere: Groups = { variant: null, among: [], isHeldOut: false }
  if (running.length === 0 || !mayTakePart(viewer)) return nowhere
  const known = new Map((await listGroupsOf(viewer.id)).map((group) => [group.experimentId, group.variantId]))
  const holdout = running.find(({ kind }) => kind === 'HOLDOUT')
  if (holdout && (await variantOf(holdout, viewer.id, known))?.position === 1) return { ...nowhere, isHeldOut: true }
  const experiment = running.find(({ kind }) => kind === 'VARIANTS')
  if (!experiment) return nowhere
  return { ...nowhere, variant: await variantOf(experiment, viewer.id, known), among: experiment.variants }
}

/** The model a variant names writes everything of its people. */
const named = <Version extends { model: string }>(version: Version, { model }: RunningVariant): Version => ({
  ...version,
  model: model || version.model,
})

async function versionOf<Key extends PromptKeyName>(key: Key, id: string | null): Promise<ServingPrompt<Key> | null> {
  if (id !== null) return findVersion(key, id)
  return { key, versionId: null, number: null, isDefault: true, ...promptOf(key).builtIn }
}

/** The variant somebody is in: the one noted, else the one drawn for them, which is noted. */
async function variantOf(split: RunningSplit, userId: string, known: ReadonlyMap<string, string>) {
  const drawn = known.get(split.id) ?? groupOf(split, userId)?.id
  if (drawn === undefined) return null
  const standing = known.has(split.id) ? drawn : await joinGroup(userId, split.id, drawn)
  return split.variants.find(({ id }) => id === standing) ?? null
}
