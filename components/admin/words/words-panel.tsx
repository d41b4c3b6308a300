import { ButtonForm } from '@/components/ui/forms/button-form'
import { closeNotTrueAction } from '@/lib/actions/words'
import { wordsVerdicts } from '@/lib/feedback/words'
import type { PromptVersionView } from '@/lib/prompts/schema'
import { kindText } from '@/lib/recommendations/words/kind-text'
import { countWords, isJudged, listNotTrue, type NotTrueRecord } from '@/lib/recommendations/words/queries'
import { cell, ScrollingTable } from '../scrolling-table'
import { TimeStamp } from '../time-stamp'

/** What people said of the words of each version, and what they called not true, with what it rested on. */
export async function WordsPanel({
  promptKey,
  versions,
}: {
  promptKey: PromptVersionView['key']
  versions: PromptVersionView[]
}) {
  if (!isJudged(promptKey)) return null
  const [counts, records] = await Promise.all([countWords(promptKey), listNotTrue(promptKey)])
  const nameOf = (id: string | null) =>
    id === null ? 'The built-in default' : `Version ${versions.find((version) => version.id === id)?.number ?? '?'}`
  return (
    <div className="grid gap-4">
      {counts.length === 0 ? (
        <p className="text-sm text-soft">Nobody has said anything of words a model wrote with this prompt yet.</p>
      ) : (
        <ScrollingTable label="Said of the words" heads={['Version', ...wordsVerdicts.map(([, label]) => label)]}>
          {counts.map((count) => (
            <tr key={count.promptVersionId ?? 'default'} className="border-t border-rule">
              <th scope="row" className="py-1 pr-3 text-left font-normal">
                {nameOf(count.promptVersionId)}
              </th>
              {wordsVerdicts.map(([verdict]) => (
                <td key={verdict} className={cell}>
                  {count[verdict]}
                </td>
              ))}
            </tr>
          ))}
        </ScrollingTable>
      )}
      <h3 className="text-base font-semibold">Called not true</h3>
      <ul className="grid gap-3 text-sm">
        {records.map((record) => (
          <NotTrue key={record.record} record={record} />
        ))}
      </ul>
      {records.length === 0 && <p className="text-sm text-soft">Nothing is open.</p>}
    </div>
  )
}

function NotTrue({
  record: { record, saidAt, film, versionNumber, byModel, model, kinds, told },
}: {
  record: NotTrueRecord
}) {
  const by = byModel
    ? `${model}, ${versionNumber === null ? 'the built-in default' : `version ${versionNumber}`}`
    : 'the composer'
  return (
    <li className="grid gap-1 border-t border-rule pt-2 [overflow-wrap:anywhere]">
      <p className="text-soft">
        <TimeStamp at={saidAt} />
        {film && `, on ${film}`}, by {by}
        {kinds.length > 0 && `; it said ${kinds.map((kind) => kindText(kind)).join(' and ')}`}
      </p>
      {told ? (
        <>
          <p className="serif text-base">{told.text || 'The text is gone with the person’s consent to the model.'}</p>
          {told.comment && <p>They say: “{told.comment}”</p>}
          <ul className="list-disc pl-5 text-soft">
            {told.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-soft">Whoever said it does not let admins see the text or what it rested on.</p>
      )}
      <ButtonForm
        action={closeNotTrueAction}
        values={{ record }}
        look="plain"
        pendingText="Closing…"
        className="flex flex-wrap items-center gap-3"
      >
        Looked into
      </ButtonForm>
    </li>
  )
}
