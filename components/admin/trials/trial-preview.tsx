import { Notice } from '@/components/ui/notice'
import { say } from '@/domains/words'
import { readFence } from '@/lib/ai/fence'
import { Panel, SourceText } from '../panel'
import { type TrialCall, TrialCost } from './trial-cost'

type TrialPreviewProps = {
  assembled: { instructions: string; prompt: string }
  fellBack: boolean
  about: 'person' | 'film'
  /** Something the data does not hold yet. */
  open?: string | null
  call: TrialCall
}

/** What a model gets, to the letter: the rules, the rendered instructions and the data. */
export function TrialPreview({ assembled, fellBack, about, open = null, call }: TrialPreviewProps) {
  const { instructions, prompt } = assembled
  return (
    <Panel id="preview" title="What the model gets">
      {fellBack && (
        <Notice tone="error">
          This version does not work for this {about}, so the built-in default takes its place.
        </Notice>
      )}
      <TrialCost assembled={assembled} call={call} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
        <div className="grid min-w-0 content-start gap-2">
          <h3 className="text-lg">Instructions</h3>
          <SourceText label="Rendered instructions" tall>
            {instructions}
          </SourceText>
        </div>
        <div className="grid min-w-0 content-start gap-2">
          <h3 className="text-lg">Data</h3>
          <SourceText label="Data of the request" tall>
            {prompt}
          </SourceText>
          <details className="text-sm">
            <summary className="tap cursor-pointer text-soft">The same data, spread out for reading</summary>
            <SourceText label="Spread out for reading" tall>
              {JSON.stringify(readFence(prompt), null, 2) ?? ''}
            </SourceText>
          </details>
        </div>
      </div>
      <p className="text-sm text-soft">
        Both go out as they stand here. {open}{' '}
        {about === 'film'
          ? say('It is about films alone: nothing of any person is part of it.')
          : 'Names and addresses of people are never part of it. Looking at somebody’s data here is recorded nowhere.'}
      </p>
    </Panel>
  )
}
