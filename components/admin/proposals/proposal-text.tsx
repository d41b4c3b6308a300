import { inputClass } from '@/components/ui/forms/field'
import { TextArea } from '@/components/ui/forms/text-area'
import { say } from '@/domains/words'
import { TEXT_MAX_CHARS } from '@/lib/catalog/film-limits'
import type { ProposalView } from '@/lib/enrichment/queries'
import { diffVersions } from '@/lib/prompts/diff'
import { LineDiff } from '../prompts/line-diff'
import { TermList } from './term-list'

/** One sentence a line, so that the comparison shows what changed and not that everything did. */
const sentences = (text: string) => text.replace(/([.!?…]["”’)]?)\s+/g, '$1\n')

/** The text as it would stand; where a view is approved already, compared with that. */
export function ProposalText({
  proposal: { id, film, text, tags, emotions, now },
  open,
}: {
  proposal: ProposalView
  open: boolean
}) {
  return (
    <div className="grid gap-3">
      <p className="max-w-[44rem] text-sm text-soft [overflow-wrap:anywhere]">
        <span className="font-semibold">{say('The film’s own line:')}</span> {film.logline}
      </p>
      {now ? (
        <>
          <p className="text-sm text-soft">Takes the place of the text approved before:</p>
          <LineDiff lines={diffVersions(withTags(now), withTags({ text, tags, emotions }))} />
        </>
      ) : (
        <>
          <p className="serif max-w-[44rem] text-lg leading-snug [overflow-wrap:anywhere]">{text}</p>
          <TermList
            groups={[
              { kind: 'tags', entries: tags },
              { kind: 'emotions', entries: emotions },
            ]}
          />
        </>
      )}
      {open && (
        <details className="text-sm">
          <summary className="tap pointer-fine:min-h-8 w-fit cursor-pointer content-center">
            Edit before approving
          </summary>
          <TextArea
            id={`text-${id}`}
            name={`text.${id}`}
            aria-label={`Text for ${film.title}`}
            defaultValue={text}
            rows={5}
            maxLength={TEXT_MAX_CHARS}
            className={`${inputClass} max-w-[44rem] py-2 leading-normal`}
          />
        </details>
      )}
    </div>
  )
}

const withTags = ({ text, tags, emotions }: { text: string; tags: string[]; emotions: string[] }) =>
  [sentences(text), `Tags: ${tags.join(', ')}`, `Emotions: ${emotions.join(', ')}`].join('\n')
