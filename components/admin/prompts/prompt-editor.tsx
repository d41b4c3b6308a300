'use client'

import { type Ref, type RefObject, useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Field, inputClass, Labelled } from '@/components/ui/forms/field'
import { useFormAction } from '@/components/ui/forms/use-form-action'
import { Notice } from '@/components/ui/notice'
import { saveDraftAction } from '@/lib/actions/admin/prompts'
import type { DraftMerge } from '@/lib/prompts/merged'
import type { PromptKeyName } from '@/lib/prompts/prompts'
import type { PromptFields } from '@/lib/prompts/schema'
import type { VariableWords } from '@/lib/prompts/words-of-variables'
import { DraftBar, type DraftInfo } from './draft-bar'
import { type InstructionsBox, InstructionsField } from './instructions-field'
import { MergePanel } from './merge-panel'
import { snippetFor } from './snippet'
import { useLeaveWarning } from './use-leave-warning'
import { useLiveCheck } from './use-live-check'
import { type VariableHelp, VariableList } from './variable-list'

type PromptEditorProps = {
  promptKey: PromptKeyName
  /** What the form starts with. */
  initial: PromptFields
  /** What is stored: the draft, or else what serves. */
  stored: PromptFields
  draft: DraftInfo | null
  variables: readonly VariableHelp[]
  /** What the template may say, for completing it. */
  words: VariableWords
  maxChars: number
  defaultModel: string
  /** Whether several drafts may be asked for: not of texts that wait for an admin. */
  mayDraft: boolean
  /** Languages its texts may be in; none where they are in English only. */
  languages: readonly { id: string; name: string }[]
}

const isSame = (one: PromptFields, other: PromptFields) =>
  (Object.keys(one) as (keyof PromptFields)[]).every((name) => one[name].trim() === other[name].trim())

export function PromptEditor({
  promptKey,
  initial,
  stored,
  draft,
  variables,
  words,
  maxChars,
  defaultModel,
  mayDraft,
  languages,
}: PromptEditorProps) {
  const [answer, form, pending] = useFormAction(saveDraftAction)
  const failed = answer?.ok === false ? answer : null
  const [values, setValues] = useState<PromptFields>({ ...initial, ...pickFields(failed?.values) })
  const field = useRef<InstructionsBox>(null)
  const live = useLiveCheck(promptKey, values)
  // A check of older words must not hide what saving these has found.
  const errors = (live?.values === values ? live.errors : (failed?.fieldErrors ?? live?.errors)) ?? {}
  const dirty = !isSame(values, stored)
  /** The other draft, once it has been put into this form; of no use when another one has been saved since. */
  const [taken, setTaken] = useState<{ merge: DraftMerge; over: string | undefined } | null>(null)
  const other = taken?.over === draft?.savedAt ? taken?.merge : undefined
  const merge = mergeIn(failed?.details)
  const open = merge && merge.savedAt !== other?.savedAt ? merge : null
  useLeaveWarning(dirty && !pending)
  const saveButton = useRef<HTMLButtonElement>(null)
  useSaveKey(saveButton, pending)

  const set = (name: keyof PromptFields) => (value: string) => setValues((before) => ({ ...before, [name]: value }))
  const bind = (name: keyof PromptFields) => ({
    name,
    value: values[name],
    onChange: (event: { target: { value: string } }) => set(name)(event.target.value),
    errors: errors[name],
  })

  const { errors: _told, ...bindSelect } = bind('language')

  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 content-start gap-6">
        <form {...form} noValidate className="grid content-start gap-5">
          <input type="hidden" name="key" value={promptKey} />
          <input type="hidden" name="basedOn" value={other?.savedAt ?? draft?.savedAt ?? 'none'} />
          <input type="hidden" name="base" value={JSON.stringify(other?.theirs ?? stored)} />
          <InstructionsField
            box={field}
            value={values.instructions}
            maxChars={maxChars}
            words={words}
            errors={errors.instructions}
            onChange={set('instructions')}
          />
          <div className={`grid items-start gap-4 ${mayDraft ? 'grid-cols-2 sm:grid-cols-4' : 'grid-cols-3'}`}>
            <Field label="Temperature" hint="0 to 2" inputMode="decimal" autoComplete="off" {...bind('temperature')} />
            <Field label="Top-p" hint="0 to 1" inputMode="decimal" autoComplete="off" {...bind('topP')} />
            <Field label="Max tokens" hint="64 to 4000" inputMode="numeric" autoComplete="off" {...bind('maxTokens')} />
            {mayDraft && (
              <Field
                label="Drafts"
                hint="1 to 3, the best is kept"
                inputMode="numeric"
                autoComplete="off"
                {...bind('drafts')}
              />
            )}
          </div>
          <div className="grid items-start gap-4 sm:grid-cols-2">
            <Field
              label="Model"
              hint={`Empty: ${defaultModel}`}
              autoComplete="off"
              spellCheck={false}
              {...bind('model')}
            />
            <Field label="Note" hint="What changed, for the history" autoComplete="off" {...bind('note')} />
          </div>
          {languages.length > 0 ? (
            <Labelled
              id="language"
              label="Language"
              hint="Of what it writes. A version serves people who chose its language."
              errors={errors.language}
            >
              {(told) => (
                <select id="language" className={inputClass} {...told} {...bindSelect}>
                  {languages.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
          ) : null}
          {open && (
            <MergePanel
              key={open.savedAt}
              merge={open}
              base={failed?.values?.base ?? ''}
              onTake={(fields) => {
                setValues(fields)
                field.current?.setText(fields.instructions)
                setTaken({ merge: open, over: draft?.savedAt })
                field.current?.focus()
              }}
            />
          )}
          {failed && (open || !merge) && (failed.code !== 'invalid' || Object.keys(errors).length > 0) && (
            <Notice tone="error">
              {failed.message}
              {failed.code === 'conflict' && ' Your text is still here.'}
            </Notice>
          )}
          <div className="flex flex-wrap items-center gap-3">
            <SaveButton ref={saveButton} pending={pending} intent="save" look="primary">
              Save draft
            </SaveButton>
            <SaveButton pending={pending} intent="try" look="plain">
              Save and try
            </SaveButton>
            {failed?.code === 'conflict' && (open || !merge) && (
              <button type="submit" name="overwrite" value="yes" className={buttonClass('danger')}>
                Save mine over it
              </button>
            )}
            <p role="status" className="text-sm text-soft">
              {pending
                ? 'Saving…'
                : dirty
                  ? other
                    ? 'Both drafts stand in the form. Not saved yet.'
                    : 'Not saved yet.'
                  : answer?.ok
                    ? `Draft ${answer.data.number} is saved.`
                    : ''}
            </p>
          </div>
        </form>
        <DraftBar promptKey={promptKey} draft={draft} dirty={dirty} />
      </div>
      <aside aria-labelledby="variables" className="grid min-w-0 content-start gap-2">
        <h2 id="variables" className="text-lg">
          Variables
        </h2>
        <p className="text-sm text-soft">Click one to write it at the cursor.</p>
        <VariableList variables={variables} onInsert={(variable) => field.current?.insert(snippetFor(variable))} />
      </aside>
    </div>
  )
}

function SaveButton({
  ref,
  pending,
  intent,
  look,
  children,
}: {
  ref?: Ref<HTMLButtonElement>
  pending: boolean
  intent: string
  look: 'primary' | 'plain'
  children: string
}) {
  return (
    <button
      ref={ref}
      type="submit"
      name="intent"
      value={intent}
      aria-disabled={pending}
      onClick={(event) => pending && event.preventDefault()}
      className={buttonClass(look)}
    >
      {children}
    </button>
  )
}

/** Ctrl+S, or Cmd+S, anywhere on the page is the button “Save draft”, never the browser's own saving of a page. */
function useSaveKey(button: RefObject<HTMLButtonElement | null>, pending: boolean) {
  useEffect(() => {
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      if (!pending && !event.repeat) button.current?.form?.requestSubmit(button.current)
    }
    window.addEventListener('keydown', save)
    return () => window.removeEventListener('keydown', save)
  }, [button, pending])
}

/** The typed-in fields of an answer, for the page that is drawn again without JavaScript. */
function pickFields(values: Record<string, string> | undefined): Partial<PromptFields> {
  if (!values) return {}
  const { instructions, temperature, topP, maxTokens, model, drafts, language, note } = values
  const kept = { instructions, temperature, topP, maxTokens, model, drafts, language, note }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}

function mergeIn(details: Record<string, string> | undefined): DraftMerge | null {
  return details?.merge ? (JSON.parse(details.merge) as DraftMerge) : null
}
