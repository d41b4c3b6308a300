import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { AdminHead } from '@/components/admin/admin-head'
import { VersionFigures } from '@/components/admin/experiments/version-figures'
import { inlineLink, rowLink } from '@/components/admin/link-class'
import { Panel, SourceText } from '@/components/admin/panel'
import { PromptEditor } from '@/components/admin/prompts/prompt-editor'
import { BrokenNotice, ServingState } from '@/components/admin/prompts/prompt-state'
import { StartingPoints } from '@/components/admin/prompts/starting-points'
import { VersionList } from '@/components/admin/prompts/version-list'
import { WrittenBefore } from '@/components/admin/prompts/written-before'
import { AnswersPanel } from '@/components/admin/words/answers-panel'
import { WordsPanel } from '@/components/admin/words/words-panel'
import { Notice } from '@/components/ui/notice'
import { getViewer } from '@/lib/auth/queries'
import { languageIds, nameOfLanguage } from '@/lib/languages/languages'
import { standingOf } from '@/lib/prompts/gate/queries'
import type { GateStanding } from '@/lib/prompts/gate/schema'
import { preambleOf } from '@/lib/prompts/parts/define-prompt'
import { isSameText } from '@/lib/prompts/prompt-files'
import { findPrompt } from '@/lib/prompts/prompts'
import { findPublished, listVersions } from '@/lib/prompts/queries'
import { INSTRUCTIONS_MAX_CHARS } from '@/lib/prompts/render'
import { fieldsOf, maySpeak } from '@/lib/prompts/schema'
import { findStartingPoint } from '@/lib/prompts/templates/starting-points'
import { wordsOfVariables } from '@/lib/prompts/words-of-variables'
import { isRenewable } from '@/lib/recommendations/release/schema'
import { isJudged } from '@/lib/recommendations/words/queries'
import { COMPOSER_NAME, resolveModel } from '@/lib/writers/resolve-model'

type PageProps = { params: Promise<{ key: string }>; searchParams: Promise<{ from?: string; aside?: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const prompt = findPrompt((await params).key)
  return { title: prompt && `Prompt: ${prompt.title}` }
}

export default async function PromptPage({ params, searchParams }: PageProps) {
  const [viewer, { key: slug }, { from, aside }] = await Promise.all([getViewer(), params, searchParams])
  const prompt = findPrompt(slug)
  if (viewer?.role !== 'ADMIN' || !prompt) notFound()
  const { key } = prompt
  const path = `/admin/prompts/${slug}`
  const [versions, serving] = await Promise.all([listVersions(key), findPublished(key)])
  const draft = versions.find((version) => version.status === 'DRAFT') ?? null
  const stored = fieldsOf(draft ?? serving)
  const standing = draft && prompt.data !== 'film' ? await standingOf(key, draft) : null
  const point = key === 'SLATE' ? findStartingPoint(from) : undefined
  const source =
    point ?? (from === 'default' ? prompt.builtIn : versions.find((version) => String(version.number) === from))
  const setAside = versions.find((version) => String(version.number) === aside && version.status === 'ARCHIVED')
  return (
    <div className="grid gap-8">
      <AdminHead title={prompt.title}>
        <p>
          <ServingState serving={serving} draft={draft} />
        </p>
      </AdminHead>
      <BrokenNotice serving={serving} />
      {setAside && (
        <Notice>
          Draft {setAside.number} is set aside.{' '}
          <Link href={`${path}?from=${setAside.number}`} className={inlineLink}>
            Take it up again
          </Link>
        </Notice>
      )}
      {source && !isSameText(source, draft ?? serving) && (
        <Notice>
          The form holds {point ? `“${point.label}”` : from === 'default' ? 'the built-in default' : `version ${from}`}.
          Save it to make it your draft.
        </Notice>
      )}
      <PromptEditor
        key={`${key} ${from} ${aside}`}
        promptKey={key}
        initial={source ? fieldsOf(source) : stored}
        stored={stored}
        draft={
          draft && {
            id: draft.id,
            number: draft.number,
            savedAt: draft.updatedAt.toISOString(),
            authorName: draft.authorName,
            gate: standing && { ...standingWords(standing), href: standing.id && `${path}/gate/${standing.id}` },
            comparePath: `${path}/${draft.number}?against=${serving.number ?? 'default'}`,
          }
        }
        variables={prompt.variables.docs}
        words={wordsOfVariables(prompt.variables)}
        maxChars={INSTRUCTIONS_MAX_CHARS}
        defaultModel={defaultModel()}
        mayDraft={prompt.data !== 'film'}
        languages={maySpeak(key) ? languageIds.map((id) => ({ id, name: nameOfLanguage(id) })) : []}
      />
      {isRenewable(key) && (
        <Suspense fallback={null}>
          <WrittenBefore promptKey={key} />
        </Suspense>
      )}
      {isRenewable(key) && (
        <Panel id="outcomes" title="What came of it">
          <Suspense fallback={<p className="text-sm text-soft">Counting…</p>}>
            <VersionFigures promptKey={key} versions={versions} serving={serving.versionId} />
          </Suspense>
        </Panel>
      )}
      {isJudged(key) && (
        <Panel id="words" title="What people said of its words">
          <WordsPanel promptKey={key} versions={versions} />
        </Panel>
      )}
      {key === 'TASTE' && (
        <Panel id="answers" title="What people said of its lines">
          <AnswersPanel versions={versions} />
        </Panel>
      )}
      {key === 'SLATE' && (
        <Panel id="points" title="Texts to begin from">
          <StartingPoints path={path} />
        </Panel>
      )}
      <Panel id="preamble" title="What code puts before it">
        <p className="text-sm text-soft">
          These rules and the form of the answer stand before every version. No template can take them away.
        </p>
        <SourceText label="Rules and output">{preambleOf(prompt, { styled: true })}</SourceText>
      </Panel>
      <Panel
        id="history"
        title="History"
        aside={
          <Link href={`${path}?from=default`} className={`${rowLink} text-sm`}>
            Start from the built-in default
          </Link>
        }
      >
        <VersionList path={path} versions={versions} />
      </Panel>
    </div>
  )
}

function standingWords({ state, failed, agreed }: GateStanding): { words: string; despite: boolean } {
  const yes = agreed ? ' A second admin said yes.' : ''
  if (state === 'passed') return { words: `It passed its replay.${yes}`, despite: false }
  if (state === 'failed') return { words: `It did not pass its replay: ${failed.join('; ')}.${yes}`, despite: true }
  if (state === 'open') return { words: 'Its replay is not done yet.', despite: true }
  return { words: 'As it stands now it has not been replayed.', despite: true }
}

function defaultModel(): string {
  const { name } = resolveModel()
  return name === COMPOSER_NAME ? `${name}, as no key is set` : name
}
