import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FiledPrompt, readPromptFiles } from '../../lib/prompts/prompt-files'

const ENDING = '.liquid'

/** Every prompt of a folder; an error with a line for each fault where one has some. */
export function readFolder(folder: string): FiledPrompt[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}; npm run prompts -- pull makes one.`)
  const slugs = readdirSync(folder).flatMap((name) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []))
  if (slugs.length === 0) throw new Error(`There is no prompt in ${folder}: a prompt is a file such as slate.liquid.`)
  const read = slugs.toSorted().map((slug) => {
    const json = join(folder, `${slug}.json`)
    if (!existsSync(json)) return { problems: [`${slug}.json is missing beside ${slug}${ENDING}`] }
    return readPromptFiles(slug, readFileSync(join(folder, slug + ENDING), 'utf8'), readFileSync(json, 'utf8'))
  })
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []))
  if (problems.length > 0) throw new Error(problems.map((problem) => join(folder, problem)).join('\n'))
  return read.flatMap((each) => ('problems' in each ? [] : [each]))
}

export function checkFolder(folder: string): string {
  const count = readFolder(folder).length
  return `${count} ${count === 1 ? 'prompt is' : 'prompts are'} sound.`
}
