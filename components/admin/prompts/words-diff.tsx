import { diffOfWords } from '@/lib/prompts/diff'

/** Two texts as one: what is gone struck through, what is new underlined. */
export function WordsDiff({ before, after }: { before: string; after: string }) {
  return diffOfWords(before, after).map(({ kind, text }, place) =>
    kind === 'same' ? (
      text
    ) : kind === 'added' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
      <ins key={place} className="bg-good/15 no-underline">
        <span className="sr-only">[added: </span>
        {text}
        <span className="sr-only">]</span>
      </ins>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
      <del key={place} className="bg-danger/12 decoration-danger/60">
        <span className="sr-only">[removed: </span>
        {text}
        <span className="sr-only">]</span>
      </del>
    ),
  )
}
