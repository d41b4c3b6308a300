import { Notice } from '@/components/ui/notice'
import { Panel, SourceText } from '../panel'

type Assembled = { instructions: string; prompt: string; data: object }

/** Exactly what a model gets: the rendered instructions with the rules behind them, and the data. */
export function TrialPreview({
  assembled,
  fellBack,
  about,
}: {
  assembled: Assembled
  fellBack: boolean
  about: 'person' | 'film'
}) {
  return (
    <Panel id="preview" title="What the model gets">
      {fellBack && (
        <Notice tone="error">
          This version does not work for this {about}, so the built-in default takes its place.
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
        The data goes out without these line breaks.{' '}
        {about === 'film'
          ? 'It is about films alone: nothing of any person is part of it.'
          : 'Names and addresses of people are never part of it. Looking at somebody’s data here is recorded nowhere.'}
      </p>
    </Panel>
  )
}

/** The whole block, spread out for reading. */
function readable({ prompt, data }: Assembled): string {
  const [intro, open] = prompt.split('\n')
  return [intro, open, JSON.stringify(data, null, 2), prompt.split('\n').at(-1)].join('\n')
}
