import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AdminHead } from '@/components/admin/admin-head'
import { PromptList } from '@/components/admin/prompts/prompt-list'
import { RefusedList } from '@/components/admin/prompts/refused-list'
import { getViewer } from '@/lib/auth/queries'
import { listPrompts } from '@/lib/prompts/queries'
import { listRefused } from '@/lib/recommendations/queries'

export const metadata: Metadata = { title: 'Prompts' }

export default async function PromptsPage() {
  const viewer = await getViewer()
  if (viewer?.role !== 'ADMIN') notFound()
  return (
    <div className="grid gap-6">
      <AdminHead title="Prompts">
        <p>
          What the language model is told. Without a published version, or with a broken one, the built-in default
          serves.
        </p>
      </AdminHead>
      <PromptList prompts={await listPrompts()} />
      <RefusedList refused={await listRefused()} />
    </div>
  )
}
