import 'server-only'
import { db } from '../../db'
import { AppError } from '../../errors'
import { createGate } from '../../prompts/gate/mutations'
import type { GateContent } from '../../prompts/gate/schema'
import type { PromptContent } from '../../prompts/parts/define-prompt'
import { contentOf } from '../../prompts/parts/prompt-content'
import { type PersonPromptKey, type PromptKeyName, promptOf } from '../../prompts/prompts'
import { findPublished, findVersion } from '../../prompts/queries'
import { gatePeople } from './people'
import { countRealPeople } from './real-people'
import { planOf } from './run-gate'

/** Freezes a draft and what serves beside it; the replay itself begins with runGate. */
export async function beginGate(
  adminId: string,
  key: PromptKeyName,
  versionId: string,
): Promise<{ id: string; slug: string }> {
  const { data, slug } = promptOf(key)
  if (data === 'film') throw new AppError('conflict', 'What this prompt writes waits for an admin, text by text.')
  const version = await findVersion(key, versionId)
  if (!version) throw new AppError('not-found', 'There is no such version, or it would not render.')
  const serving = await findPublished(key, version.language)
  const total = planOf(key as PersonPromptKey, (await gatePeople()).length, await countRealPeople()).length
  if (total === 0) throw new AppError('conflict', 'There is nothing in the catalog to try it with.')
  const gate = await createGate(adminId, { key, tried: frozen(version), serving: frozen(serving), total })
  return { ...gate, slug }
}

const frozen = (source: PromptContent & { number: number | null }): GateContent => ({
  ...contentOf(source),
  number: source.number,
})

/** Which replay is under way on this site, if one is. */
export async function findRunning(): Promise<string | null> {
  const [row] = await db.$queryRaw<{ stage: string | null }[]>`
    SELECT "stage" FROM "EngineLease" WHERE "name" = 'prompt-gate' AND "owner" IS NOT NULL
      AND "expiresAt" > (now() AT TIME ZONE 'UTC')`
  return row?.stage ?? null
}
