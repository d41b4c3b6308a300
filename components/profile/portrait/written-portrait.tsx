import { after } from 'next/server'
import { WhatWasUsed } from '@/components/recommendations/sent/what-was-used'
import { WordsFeedback } from '@/components/words/words-feedback'
import type { Viewer } from '@/lib/auth/viewer'
import { firstSentences } from '@/lib/profile/views/portrait-shapes'
import { usedHref } from '@/lib/recommendations/sent/subjects'
import { keepTextExposure } from '@/lib/recommendations/texts/mutations'
import { portraitFor } from '@/lib/recommendations/texts/portrait'

/** As many as one reads at a glance, and as the room kept for them holds: seven lines on a phone. */
const SENTENCES = 3
const CHARACTERS = 210
const boxClass = 'min-h-[14.25rem] max-w-[44rem] sm:min-h-44'

export async function Portrait({ viewer }: { viewer: Viewer }) {
  const portrait = await portraitFor(viewer)
  if (!portrait) return null
  after(() => keepTextExposure(viewer))
  return (
    <section aria-label="A short portrait" className={`${boxClass} animate-settle`}>
      <p lang={portrait.language} className="serif text-lg leading-normal sm:text-xl sm:leading-relaxed">
        {firstSentences(portrait.text, SENTENCES, CHARACTERS)}
      </p>
      <details className="text-sm">
        <summary className="tap flex cursor-pointer flex-wrap content-center items-center gap-x-3 text-soft">
          <span className="text-xs">
            {portrait.servedBy === 'MODEL' ? 'Written by a language model.' : 'Written by the built-in composer.'}
          </span>
          <span className="underline decoration-rule">Are these words right?</span>
        </summary>
        <WordsFeedback about="portrait" title="Portrait" />
        <WhatWasUsed href={usedHref('portrait')} />
      </details>
    </section>
  )
}

export function PortraitSkeleton() {
  return (
    <div className={`grid content-start gap-3 ${boxClass}`} aria-hidden>
      <div className="h-6 w-full bg-rule/40" />
      <div className="h-6 w-full bg-rule/40" />
      <div className="h-6 w-2/3 bg-rule/40" />
    </div>
  )
}
