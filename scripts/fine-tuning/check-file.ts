import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createCheck, MOST } from '../../lib/fine-tuning/formats'

/** Says what a file is, or every line that is not as it should be. */
export async function checkFile(path: string): Promise<string> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Error(`There is no file ${path}.`)
  if (found.size > MOST.fileBytes) throw new Error(`${path} is larger than ${MOST.fileBytes / 1e6} MB.`)
  const check = createCheck()
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }))
    check.line(line)
  const { kind, lines, problems } = check.end()
  if (problems.length > 0) throw new Error(problems.map((problem) => `${path}: ${problem}`).join('\n'))
  return `${path} is sound: ${lines} examples for ${kind}.`
}
