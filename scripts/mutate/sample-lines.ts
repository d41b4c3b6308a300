import { readdirSync, readFileSync } from 'node:fs'
import { seededRandom, shuffled } from '../../lib/recommender/matrix/random'

const isSource = (name: string) => name.endsWith('.ts') && !/\.test\.ts$|fixtures?\.ts$/.test(name)
/** Blank lines, comments, imports and lone brackets hold nothing to change. */
const isCode = (line: string) => !/^\s*(?:$|\/\/|\*|\/\*|import\b|export type\b|type\b|[)}\]]+[,;]?$)/.test(line)

/** `count` lines of code of the folders, drawn without replacement, as Stryker's ranges. The same seed, the same lines. */
export function sampleLines(folders: readonly string[], count: number, seed: number): string[] {
  const lines = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(isSource)
      .toSorted()
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, at) => (isCode(line) ? [`${file}:${at + 1}-${at + 1}`] : [])),
      ),
  )
  return shuffled(lines, seededRandom(seed)).slice(0, count)
}

/** The K-th of N parts of a draw, K from 1. */
export function partOf(lines: readonly string[], part: number, parts: number): string[] {
  return lines.filter((_, place) => place % parts === part - 1)
}
