import Form from 'next/form'
import { wishOf } from '@/lib/wishes/kept-wish'
import { readingOf, type WishNames } from '@/lib/wishes/reading'
import { readingParts } from '@/lib/wishes/reading-parts'
import type { Wish } from '@/lib/wishes/schema'
import { readRest } from '@/lib/writers/rest/read-rest'
import { buttonClass } from '../ui/button'
import { ChipsToTick } from './chips-to-tick'

const ASK = 'Let the model read the rest'

type Reader = Parameters<typeof readRest>[0]

/** Offers to ask the model about the words nobody understood; pressing it is the only thing that asks. */
export function AskModel({
  address,
  words,
  instead,
}: {
  address: string
  words: string
  instead?: string | undefined
}) {
  return (
    <Form action={address} scroll={false} prefetch={false} className="pt-3">
      <input type="hidden" name="say" value={words} />
      {instead && <input type="hidden" name="instead" value={instead} />}
      <input type="hidden" name="rest" value="model" />
      <button type="submit" className={buttonClass('plain')}>
        {ASK}
      </button>
    </Form>
  )
}

/** The same inside a form of the page's own. */
export function AskModelButton() {
  return (
    <button type="submit" name="press" value="model" className={buttonClass('plain', 'mt-3')}>
      {ASK}
    </button>
  )
}

type ModelChipsProps = { reader: Reader; words: string; wish: Wish; names: WishNames }

/** What the model made of the rest: marked as its reading, and kept only where it is ticked. */
export async function ModelChips({ reader, words, wish, names }: ModelChipsProps) {
  const { tokens } = await readRest(reader, words, wish)
  const read = wishOf(tokens)
  const chips = read ? readingOf(read, names).chips : []
  if (chips.length === 0) return <p className="py-3 text-soft">The model understood no more of it.</p>
  return (
    <ChipsToTick
      legend="Read by the model; tick what is right"
      chips={chips.map(({ token, ...chip }) => ({
        token,
        label: readingParts({ chips: [{ token, ...chip }], unread: [] }).join(''),
      }))}
    />
  )
}

export function ModelChipsSkeleton() {
  return <p className="py-3 text-soft">The model is reading the rest…</p>
}
