import { Notice } from '@/components/ui/notice'
import type { PreparedTrial } from '@/lib/recommendations/trial-prompt'
import { Panel, SourceText } from './panel'

/** Exactly what a model gets: the rendered instructions with the rules behind them, and the data. */
export function TrialPreview({ prepared }: { prepared: PreparedTrial }) {
  const { assembled, fellBack } = prepared
  return (
    <Panel id="preview" title="What the model gets">
      {fellBack && (
        <Notice tone="error">
          This version does not work for this person, so the built-in default takes its place.
        </Notice>
      )}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-2">
          <h3 className="text-lg">Instructions</h3>
          <SourceText label="Rendered instructions" tall>
            {assembled.instructions}
          </SourceText>
        </div>
        <div className="grid min-w-0 content-start gap-2">
          <h3 className="text-lg">Data</h3>
          <SourceText label="Data of the request" tall>
            {readable(assembled)}
          </SourceText>
        </div>
      </div>
      <p className="text-sm text-soft">
        The data goes out without these line breaks. Names and addresses of people are never part of it. Looking at
        somebody’s data here is recorded nowhere.
      </p>
    </Panel>
  )
}

/** The whole block, spread out for reading. */
function readable({ prompt, data }: PreparedTrial['assembled']): string {
  const [intro, open] = prompt.split('\n')
  return [intro, open, JSON.stringify(data, null, 2), prompt.split('\n').at(-1)].join('\n')
}
