import { diffLines, diffWordsWithSpace } from 'diff'

export type DiffLine = { kind: 'same' | 'added' | 'removed'; text: string; before: number | null; after: number | null }

/** Two versions line by line, with the line numbers of each. */
export function diffVersions(before: string, after: string): DiffLine[] {
  const withEnd = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)
  let beforeLine = 0
  let afterLine = 0
  return diffLines(withEnd(before), withEnd(after)).flatMap((change) =>
    change.value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): DiffLine => {
        if (change.removed) return { kind: 'removed', text, before: ++beforeLine, after: null }
        if (change.added) return { kind: 'added', text, before: null, after: ++afterLine }
        return { kind: 'same', text, before: ++beforeLine, after: ++afterLine }
      }),
  )
}

export type DiffWord = { kind: 'same' | 'added' | 'removed'; text: string }

/** Two texts word by word. */
export const diffOfWords = (before: string, after: string): DiffWord[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
