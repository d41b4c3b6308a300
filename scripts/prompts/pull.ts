import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, isSameText, type PromptFile, readPromptFiles } from '../../lib/prompts/prompt-files'
import { promptKeys, promptOf } from '../../lib/prompts/prompts'
import { findPublished, listVersions } from '../../lib/prompts/queries'

/** Writes what serves into a folder. A file that holds something no version of the site says is left alone. */
export async function pull(folder: string, force: boolean): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const lines: string[] = []
  const kept: string[] = []
  for (const key of promptKeys) {
    const { slug, builtIn } = promptOf(key)
    const files = filesOf(key, await findPublished(key))
    if (isWritten(folder, files)) continue
    const mine = readOwn(folder, slug)
    const known = [builtIn, ...(await listVersions(key))]
    if (mine && !force && ('problems' in mine || !known.some((version) => isSameText(version, mine)))) {
      kept.push(slug)
      continue
    }
    for (const { name, text } of files) writeFileSync(join(folder, name), text)
    lines.push(`${slug}: written`)
  }
  if (kept.length > 0)
    throw new Error(
      [...lines, `${kept.join(', ')}: changed here and not pushed, so left alone. --force writes over it.`].join('\n'),
    )
  return lines.length > 0 ? lines : ['Nothing is new.']
}

const isWritten = (folder: string, files: PromptFile[]) =>
  files.every(({ name, text }) => existsSync(join(folder, name)) && readFileSync(join(folder, name), 'utf8') === text)

function readOwn(folder: string, slug: string) {
  const [liquid, json] = [join(folder, `${slug}.liquid`), join(folder, `${slug}.json`)]
  if (!existsSync(liquid)) return null
  const settings = existsSync(json) ? readFileSync(json, 'utf8') : ''
  return readPromptFiles(slug, readFileSync(liquid, 'utf8'), settings)
}
