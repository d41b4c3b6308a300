import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { ENGLISH } from '../languages/languages'
import { siteLanguage } from '../languages/site-language'
import { contentOf, contentSelect } from './parts/prompt-content'
import { isPromptKey, type PromptKeyName, promptKeys, promptOf } from './prompts'
import type { PromptListEntry, PromptVersionView, ServingPrompt } from './schema'
import { problemsOf } from './validate'

const select = {
  id: true,
  key: true,
  number: true,
  status: true,
  ...contentSelect,
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
  return { key, versionId: row.id, number: row.number, isDefault: false, ...contentOf(row) }
}

/**
 * What serves now in a language (that of the site, unless said otherwise): without a version in it that of the site,
 * then the English one; without any, or with one that would not render, the built-in default.
 */
export async function findPublished<Key extends PromptKeyName>(
  key: Key,
  language: string = siteLanguage(),
): Promise<ServingPrompt<Key>> {
  const rows = await db.promptVersion.findMany({
    where: { key, status: 'PUBLISHED', language: { in: [language, siteLanguage(), ENGLISH] } },
    orderBy: { number: 'desc' },
    select: servingSelect,
  })
  const inOrder = [language, siteLanguage(), ENGLISH].flatMap((id) => rows.find((row) => row.language === id) ?? [])
  const [first] = inOrder
  const row = inOrder.find((each) => problemsOf(each.instructions, promptOf(key).variables).length === 0)
  if (row && row === first) return { key, versionId: row.id, number: row.number, isDefault: false, ...contentOf(row) }
  const problems = first ? problemsOf(first.instructions, promptOf(key).variables) : []
  const broken = first ? { number: first.number, problems } : undefined
  if (row) return { key, versionId: row.id, number: row.number, isDefault: false, broken, ...contentOf(row) }
  return { key, versionId: null, number: null, isDefault: true, broken, ...promptOf(key).builtIn }
}

/** Languages the list's prompt is published in, and English, which is built in. */
export async function listSpokenLanguages(): Promise<string[]> {
  const rows = await db.promptVersion.findMany({
    where: { key: 'SLATE', status: 'PUBLISHED' },
    distinct: ['language'],
    select: { language: true },
  })
  return [...new Set([ENGLISH, ...rows.map(({ language }) => language)])]
}
