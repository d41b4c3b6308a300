import { findProposalJudgement } from '@/lib/gorse/judge-proposals'
import { TimeStamp } from '../time-stamp'

/** Whether the proposals of Gorse stand in lists, and what was found of them. */
export async function EngineGorse() {
  const judged = await findProposalJudgement()
  if (!judged)
    return (
      <p className="text-sm text-soft">
        Its films stand in lists beside our own models; they were not judged yet. The nightly push does, on people of
        imported sets.
      </p>
    )
  return (
    <div className="grid max-w-[44rem] gap-1 text-sm">
      <p className={judged.hurts ? 'text-danger' : ''}>
        {judged.hurts ? 'Its films hurt, so no list has them.' : 'Its films stand in lists beside our own models.'}
      </p>
      <p className="text-soft">
        <TimeStamp at={judged.at} />: {judged.sentence}
      </p>
    </div>
  )
}
