import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { isPromptKey, type PromptKeyName, promptKeys, promptOf } from './prompts'
import type { PromptListEntry, PromptVersionView, ServingPrompt } from './schema'
import { problemsOf } from './validate'

const select = {
  id: true,
  key: true,
  number: true,
  status: true,
  instructions: true,
  temperature: true,
  topP: true,
  maxTokens: true,
  model: true,
  drafts: true,
  note: true,
  createdAt: true,
  updatedAt: true,
  publishedAt: true,
  despite: true,
  author: { select: { name: true } },
} satisfies Prisma.PromptVersionSelect
/** Of a version that serves: without its author, who would be asked for on every page. */
const { author: _author, ...servingSelect } = select

type Row = Prisma.PromptVersionGetPayload<{ select: typeof select }>

const toView = ({ author, key, ...row }: Row): PromptVersionView[] =>
  isPromptKey(key) ? [{ ...row, key, authorName: author?.name ?? null }] : []

export async function listPrompts(): Promise<PromptListEntry[]> {
  const [drafts, counts, serving] = await Promise.all([
    db.promptVersion.findMany({
      where: { status: 'DRAFT' },
      orderBy: { number: 'desc' },
      select: { id: true, key: true, number: true },
    }),
    db.promptVersion.groupBy({ by: ['key'], _count: true }),
    Promise.all(promptKeys.map((key) => findPublished(key))),
  ])
  return serving.map((prompt) => {
    const draft = drafts.find((row) => row.key === prompt.key)
    return {
      key: prompt.key,
      title: promptOf(prompt.key).title,
      serving: prompt,
      draft: draft ? { id: draft.id, number: draft.number } : null,
      versions: counts.find((row) => row.key === prompt.key)?._count ?? 0,
    }
  })
}

/** Newest first. */
export async function listVersions(key: PromptKeyName): Promise<PromptVersionView[]> {
  const rows = await db.promptVersion.findMany({ where: { key }, orderBy: { number: 'desc' }, take: 100, select })
  return rows.flatMap(toView)
}

/** One version as it would serve; null when it is gone or would not render. */
export async function findVersion<Key extends PromptKeyName>(
  key: Key,
  versionId: string,
): Promise<ServingPrompt<Key> | null> {
  const row = await db.promptVersion.findFirst({ where: { id: versionId, key }, select: servingSelect })
  if (!row || problemsOf(row.instructions, promptOf(key).variables).length > 0) return null
  const { id, number, instructions, temperature, topP, maxTokens, model, drafts } = row
  return { key, versionId: id, number, isDefault: false, instructions, temperature, topP, maxTokens, model, drafts }
}

/** What serves now. Without a published version, or with one that would not render, that is the built-in default. */
export async function findPublished<Key extends PromptKeyName>(key: Key): Promise<ServingPrompt<Key>> {
  const row = await db.promptVersion.findFirst({
    where: { key, status: 'PUBLISHED' },
    orderBy: { number: 'desc' },
    select: servingSelect,
  })
  const problems = row ? problemsOf(row.instructions, promptOf(key).variables) : []
  if (!row || problems.length > 0) {
    const broken = row ? { number: row.number, problems } : undefined
    return { key, versionId: null, number: null, isDefault: true, broken, ...promptOf(key).builtIn }
  }
  const { id, number, instructions, temperature, topP, maxTokens, model, drafts } = row
  return { key, versionId: id, number, isDefault: false, instructions, temperature, topP, maxTokens, model, drafts }
}
