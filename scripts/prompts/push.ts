import { saveDraft } from '../../lib/prompts/mutations'
import { isSameText } from '../../lib/prompts/prompt-files'
import { promptOf } from '../../lib/prompts/prompts'
import { findPublished, listVersions } from '../../lib/prompts/queries'
import { readFolder } from './check'

/** Saves what a folder changed as drafts; nothing serves by it. What was changed on the site since the pull is not written over. */
export async function push(folder: string, force: boolean): Promise<string[]> {
  const lines: string[] = []
  const kept: string[] = []
  for (const { version, ...filed } of readFolder(folder)) {
    const { slug } = promptOf(filed.key)
    const serving = await findPublished(filed.key)
    if (isSameText(serving, filed)) continue
    const draft = (await listVersions(filed.key)).find(({ status }) => status === 'DRAFT')
    if (draft && isSameText(draft, filed)) continue
    const since = serving.number !== version ? `version ${serving.number ?? 'built in'} serves by now` : ''
    const other = draft ? `draft ${draft.number} is on the site` : ''
    if (!force && (since || other)) {
      kept.push(`${slug}: ${[since, other].filter(Boolean).join(', and ')}`)
      continue
    }
    const saved = await saveDraft(null, { ...filed, note: filed.note || 'From files' })
    lines.push(`${slug}: draft ${saved.number} saved`)
  }
  if (kept.length > 0)
    throw new Error([...lines, ...kept, 'Pull first and merge, or --force to write over drafts.'].join('\n'))
  return lines.length > 0 ? lines : ['Nothing is new.']
}
