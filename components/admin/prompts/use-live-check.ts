'use client'

import { useEffect, useRef, useState } from 'react'
import { checkPromptAction } from '@/lib/actions/admin/prompts'
import type { FieldErrors } from '@/lib/errors'
import type { PromptKeyName } from '@/lib/prompts/prompts'
import type { PromptFields } from '@/lib/prompts/schema'

const PAUSE_MS = 500

export type LiveCheck = { values: PromptFields; errors: FieldErrors }

/** What the server would object to, half a second after the last key; undefined until something was typed. */
export function useLiveCheck(key: PromptKeyName, values: PromptFields): LiveCheck | undefined {
  const [check, setCheck] = useState<LiveCheck>()
  const first = useRef(values)
  useEffect(() => {
    if (values === first.current) return
    let current = true
    const timer = setTimeout(async () => {
      // Without an answer nothing is said; saving checks again.
      const answer = await checkPromptAction({ key, ...values }).catch(() => null)
      if (current && answer?.ok) setCheck({ values, errors: answer.data.fieldErrors })
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key, values])
  return check
}
