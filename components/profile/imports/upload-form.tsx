'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState, useId, useState } from 'react'
import { FieldErrors, inputClass } from '@/components/ui/forms/field'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import { useAwake } from '@/components/ui/use-awake'
import type { ActionResult } from '@/lib/action-result'
import { inMegabytes, limits } from '@/lib/imports/limits'

/** A form without a file holds a nameless empty one. */
function chosenFile(form: FormData): File | null {
  const file = form.get('file')
  return file instanceof File && file.name ? file : null
}

/** What can be told before anything is sent; the server judges again. */
function problemOf(file: File | null, maxBytes: number): string | null {
  if (!file) return 'Choose a file first.'
  if (file.size <= maxBytes) return null
  return `The file has ${inMegabytes(file.size)}; up to ${inMegabytes(maxBytes)} can be read.`
}

type Answer = ActionResult<{ href: string }>

async function send(address: string, form: FormData): Promise<Answer> {
  try {
    const response = await fetch(address, { method: 'POST', body: form, headers: { Accept: 'application/json' } })
    return (await response.json()) as Answer
  } catch {
    return { ok: false, code: 'unavailable', message: 'Matinee could not be reached. Please try again.' }
  }
}

type ImportUploadFormProps = { address: string; accept: string; hint: string; told: string | null; maxBytes?: number }

/** Chooses a file and sends it to be read. What is wrong with a file is said at the field; `told` is what was last. */
export function ImportUploadForm({ address, accept, hint, told, maxBytes = limits.fileBytes }: ImportUploadFormProps) {
  const router = useRouter()
  const [answer, upload] = useActionState<Answer | null, FormData>(async (_before, form) => {
    const next = await send(address, form)
    if (next.ok) router.push(next.data.href)
    return next
  }, null)
  const awake = useAwake()
  const form = awake ? { action: upload } : { action: address, method: 'post', encType: 'multipart/form-data' as const }
  const [problem, setProblem] = useState(told)
  const id = useId()
  const failed = answer?.ok === false ? answer : null
  const errors = problem ? [problem] : failed?.fieldErrors?.file
  const stopUnusable = (event: FormEvent<HTMLFormElement>) => {
    const found = problemOf(chosenFile(new FormData(event.currentTarget)), maxBytes)
    setProblem(found)
    if (found) event.preventDefault()
  }
  return (
    <form {...form} onSubmit={stopUnusable} className="grid max-w-[36rem] content-start gap-5">
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-semibold">
          Your file
        </label>
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
        <input
          id={id}
          name="file"
          type="file"
          accept={accept}
          className={`${inputClass} py-2`}
          aria-invalid={errors ? true : undefined}
          aria-describedby={errors ? `${id}-hint ${id}-error` : `${id}-hint`}
          onChange={() => setProblem(null)}
        />
        <div role="alert">
          <FieldErrors id={`${id}-error`} errors={errors} />
        </div>
      </div>
      {failed && !failed.fieldErrors && <Notice tone="error">{failed.message}</Notice>}
      <div>
        <SubmitButton pendingText="Reading the file…">Read the file</SubmitButton>
      </div>
    </form>
  )
}
