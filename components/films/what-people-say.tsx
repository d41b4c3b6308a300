import { getCatalog } from '@/lib/catalog/snapshot'
import { peopleSayText, whatPeopleSay } from '@/lib/profile/what-people-say'

/** What people here say of a film in notes they share; nothing below five of them. */
export async function WhatPeopleSay({ filmId }: { filmId: number }) {
  const said = await whatPeopleSay(filmId, await getCatalog())
  if (!said) return null
  return (
    <section aria-labelledby="people-say" className="max-w-[40rem]">
      <h2 id="people-say" className="label-caps pb-1 font-sans text-soft">
        What people here say
      </h2>
      <p className="serif text-lg leading-snug">{peopleSayText(said)}</p>
      <p className="pt-1 text-xs text-soft">
        Summed up by Matinee’s own code from notes their writers chose to share, without names.
      </p>
    </section>
  )
}
