import type { ProposalView } from '@/lib/enrichment/queries'
import { diffVersions } from '@/lib/prompts/diff'
import { TermList } from '../catalog/term-list'
import { LineDiff } from '../prompts/version-diff'

/** One sentence a line, so that the comparison shows what changed and not that everything did. */
const sentences = (text: string) => text.replace(/([.!?…]["”’)]?)\s+/g, '$1\n')

/** The text as it would stand; where a view is approved already, compared with that. */
export function ProposalText({ proposal: { text, tags, emotions, now } }: { proposal: ProposalView }) {
  return (
    <div className="grid gap-3">
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
    </div>
  )
}

const withTags = ({ text, tags, emotions }: { text: string; tags: string[]; emotions: string[] }) =>
  [sentences(text), `Tags: ${tags.join(', ')}`, `Emotions: ${emotions.join(', ')}`].join('\n')
