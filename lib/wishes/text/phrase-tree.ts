import type { Piece, Word } from './split-words'

type Node<Entry> = { next: Map<string, Node<Entry>>; entry?: Entry }
export type PhraseMatch<Entry> = { entry: Entry; length: number }

/** Phrases by their words, so that the longest one at a place is found in one walk. */
export class PhraseTree<Entry> {
  private readonly root: Node<Entry> = { next: new Map() }

  /** Adds a phrase; one that is there already stays unless `merge` says what the two are together. */
  add(words: readonly string[], entry: Entry, merge?: (there: Entry, added: Entry) => Entry): void {
    let node = this.root
    for (const word of words) {
      const next: Node<Entry> = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    if (node === this.root) return
    node.entry = node.entry === undefined ? entry : (merge?.(node.entry, entry) ?? node.entry)
  }

  /** What a word stands for by itself. */
  get(word: string): Entry | undefined {
    return this.root.next.get(word)?.entry
  }

  /** Whether a word is a phrase by itself. */
  has(word: string): boolean {
    return this.root.next.get(word)?.entry !== undefined
  }

  /** Every phrase that begins at a piece, longest first. Words take any of their forms; hyphens and none are the same. */
  matches(pieces: readonly Piece[], at: number, formsOf: (word: Word) => readonly string[]): PhraseMatch<Entry>[] {
    const found: PhraseMatch<Entry>[] = []
    this.walk(this.root, pieces, at, at, formsOf, found)
    return found.sort((a, b) => b.length - a.length)
  }

  private walk(
    node: Node<Entry>,
    pieces: readonly Piece[],
    from: number,
    at: number,
    formsOf: (word: Word) => readonly string[],
    found: PhraseMatch<Entry>[],
  ): void {
    if (node.entry !== undefined && !found.some((match) => match.length === at - from))
      found.push({ entry: node.entry, length: at - from })
    const word = pieces[at]
    if (word?.kind !== 'word' || node.next.size === 0) return
    for (const form of formsOf(word)) {
      const next = node.next.get(form)
      if (next) this.walk(next, pieces, from, at + 1, formsOf, found)
    }
    const glued = pieces[at + 1]
    if (glued?.kind !== 'word' || !glued.glued) return
    const joined = node.next.get(word.text + glued.text)
    if (joined) this.walk(joined, pieces, from, at + 2, formsOf, found)
  }
}
