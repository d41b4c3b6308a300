import { diffLines, diffWordsWithSpace } from 'diff'

export type DiffLine = {
  kind: 'same' | 'added' | 'removed'
  text: string
  before: number | null
  after: number | null
  /** Of a line that was changed: its own words, those that the other one does not have marked. */
  words?: DiffWord[]
}

/** Two versions line by line, with the line numbers of each. */
export function diffVersions(before: string, after: string): DiffLine[] {
  const withEnd = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
  let beforeLine = 0
  let afterLine = 0
  const lines = diffLines(withEnd(before), withEnd(after)).flatMap((change) =>
    change.value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): DiffLine => {
        if (change.removed) return { kind: 'removed', text, before: ++beforeLine, after: null }
        if (change.added) return { kind: 'added', text, before: null, after: ++afterLine }
        return { kind: 'same', text, before: ++beforeLine, after: ++afterLine }
      }),
  )
  return markWords(lines)
}

/** Lines that were taken out and as many put in after them are the same lines, changed. */
function markWords(lines: DiffLine[]): DiffLine[] {
  let at = 0
  const runOf = (kind: DiffLine['kind']) => {
    const from = at
    while (lines[at]?.kind === kind) at += 1
    return lines.slice(from, at)
  }
  const marked: DiffLine[] = []
  while (at < lines.length) {
    const [same, gone, come] = [runOf('same'), runOf('removed'), runOf('added')]
    const pairs =
      gone.length === come.length ? gone.map((line, of) => diffOfWords(line.text, come[of]?.text ?? '')) : []
    const withWords = (run: DiffLine[], other: DiffWord['kind']) =>
      run.map((line, of) => {
        const words = pairs[of]?.filter(({ kind }) => kind !== other)
        return words ? { ...line, words } : line
      })
    marked.push(...same, ...withWords(gone, 'added'), ...withWords(come, 'removed'))
  }
  return marked
}

export type DiffWord = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two texts word by word. */
export const diffOfWords = (before: string, after: string): DiffWord[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
