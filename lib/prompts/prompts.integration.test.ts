import { Liquid } from 'liquidjs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAdmin } from '../../testing/factories'
import { db } from '../db'
import { publishVersion as publishAs, releaseVersion, rollBack, saveDraft, setDraftAside } from './mutations'
import { promptKeys, promptOf } from './prompts'
import { findPublished, findVersion, listPrompts, listVersions } from './queries'
import type { SavePromptInput } from './schema'

const input = (instructions: string, overrides: Partial<SavePromptInput> = {}): SavePromptInput => ({
  key: 'PORTRAIT',
  instructions,
  temperature: 0.5,
  topP: 1,
  maxTokens: 800,
  model: '',
  drafts: 1,
  language: 'en',
  note: '',
  ...overrides,
})
const publishVersion = (id: string) => publishAs(id, { despite: 'of a test' })
let authorId: string
const versionOf = async ({ id }: { id: string }) =>
  (await listVersions('PORTRAIT')).find((version) => version.id === id)

// Prompts belong to the whole site: this file keeps to one that no other test publishes, and starts from none.
beforeEach(async () => {
  await db.promptVersion.deleteMany({ where: { key: 'PORTRAIT' } })
  authorId = (await createAdmin(db)).id
})

describe('prompt versions', () => {
  it('serve the built-in default until one is published', async () => {
    await saveDraft(authorId, input('Mine.'))
    expect(await findPublished('PORTRAIT')).toMatchObject({
      isDefault: true,
      versionId: null,
      instructions: promptOf('PORTRAIT').builtIn.instructions,
    })
    const prompts = await listPrompts()
    expect(prompts.map((prompt) => prompt.key)).toEqual([...promptKeys])
    expect(prompts[2]).toMatchObject({ title: 'Portrait of a taste', versions: 1, draft: { number: 1 } })
  })

  it('are compiled to be checked once, however often they are read', async () => {
    const compiled = vi.spyOn(Liquid.prototype, 'parse')
    const { id } = await publishVersion(
      (await saveDraft(authorId, input('Only {{ person.tone }} words of this test.'))).id,
    )
    const whenPublished = compiled.mock.calls.length
    expect(whenPublished).toBeGreaterThan(0)
    for (let read = 0; read < 3; read++) {
      expect(await findPublished('PORTRAIT')).toMatchObject({ versionId: id })
      expect(await findVersion('PORTRAIT', id)).toMatchObject({ versionId: id })
    }
    expect(compiled).toHaveBeenCalledTimes(whenPublished)
    compiled.mockRestore()
  })

  it('keep one draft, which saving writes over', async () => {
    const first = await saveDraft(authorId, input('One.'))
    const second = await saveDraft(authorId, input('Two.', { temperature: 1.5 }))
    expect(second).toEqual(first)
    expect(await versionOf(first)).toMatchObject({ instructions: 'Two.', temperature: 1.5, status: 'DRAFT' })
  })

  it('are published one at a time, and the next draft gets the next number', async () => {
    const first = await publishVersion((await saveDraft(authorId, input('One.'))).id)
    const second = await publishVersion((await saveDraft(authorId, input('Two.'))).id)
    expect([first.number, second.number]).toEqual([1, 2])
    expect(await findPublished('PORTRAIT')).toMatchObject({
      isDefault: false,
      versionId: second.id,
      instructions: 'Two.',
    })
    expect((await listVersions('PORTRAIT')).map(({ number, status }) => [number, status])).toEqual([
      [2, 'PUBLISHED'],
      [1, 'ARCHIVED'],
    ])
  })

  it('roll back to a copy under a new number', async () => {
    const first = await publishVersion((await saveDraft(authorId, input('One.', { model: 'small' }))).id)
    await publishVersion((await saveDraft(authorId, input('Two.'))).id)
    const third = await rollBack(authorId, first.id)
    expect(third.number).toBe(3)
    expect(await versionOf(third)).toMatchObject({
      instructions: 'One.',
      model: 'small',
      status: 'PUBLISHED',
      note: 'Rolled back to version 1',
    })
    expect(await versionOf(first)).toMatchObject({ status: 'ARCHIVED' })
  })

  it('refuse what makes no sense, in words', async () => {
    const draft = await saveDraft(authorId, input('One.'))
    await expect(rollBack(authorId, draft.id)).rejects.toMatchObject({
      code: 'conflict',
      message: 'This is a draft; publish it instead.',
    })
    await publishVersion(draft.id)
    await expect(publishVersion(draft.id)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Only a draft can be published. To bring back an older version, roll back to it.',
    })
    await expect(rollBack(authorId, draft.id)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Version 1 is the one that serves now.',
    })
    const gone = { code: 'not-found', message: 'There is no such version.' }
    await expect(publishVersion('nothing')).rejects.toMatchObject(gone)
    await expect(rollBack(authorId, 'nothing')).rejects.toMatchObject(gone)
    await expect(setDraftAside('nothing')).rejects.toMatchObject(gone)
    const orphan = await db.promptVersion.create({
      data: { ...input('Old.'), key: 'A_PROMPT_THAT_IS_GONE', number: 1 },
    })
    await expect(publishVersion(orphan.id)).rejects.toMatchObject(gone)
    await db.promptVersion.delete({ where: { id: orphan.id } })
  })

  it('never serve a broken text, nor publish one', async () => {
    const broken = { ...input('{{ person.shoe }}'), key: 'PORTRAIT' as const }
    const { id } = await db.promptVersion.create({ data: { ...broken, number: 1, status: 'PUBLISHED' } })
    expect(await findPublished('PORTRAIT')).toMatchObject({ isDefault: true, versionId: null })
    await db.promptVersion.update({ where: { id }, data: { status: 'DRAFT' } })
    await expect(publishVersion(id)).rejects.toMatchObject({
      code: 'invalid',
      message: 'These instructions would not work.',
      fieldErrors: { instructions: ['Line 1: There is no variable “person.shoe”.'] },
    })
  })

  it('stay in order when admins save and publish at the same moment', async () => {
    const drafts = await Promise.all(['a', 'b', 'c'].map((text) => saveDraft(authorId, input(text))))
    expect(new Set(drafts.map((draft) => draft.id)).size).toBe(1)
    const first = await publishVersion(drafts[0]?.id ?? '')
    await publishVersion((await saveDraft(authorId, input('next'))).id)
    const results = await Promise.allSettled([rollBack(authorId, first.id), rollBack(authorId, first.id)])
    expect(results.every((result) => result.status === 'fulfilled')).toBe(true)
    expect(await db.promptVersion.count({ where: { key: 'PORTRAIT', status: 'PUBLISHED' } })).toBe(1)
  })
})

describe('drafts', () => {
  it('are set aside once, and what is not a draft is not', async () => {
    const draft = await saveDraft(authorId, input('One.'))
    expect(await setDraftAside(draft.id)).toMatchObject({ id: draft.id })
    expect(await versionOf(draft)).toMatchObject({ status: 'ARCHIVED' })
    const conflict = { code: 'conflict', message: 'This is no longer a draft.' }
    await expect(setDraftAside(draft.id)).rejects.toMatchObject(conflict)
    const served = await publishVersion((await saveDraft(authorId, input('Two.'))).id)
    await expect(setDraftAside(served.id)).rejects.toMatchObject(conflict)
    expect(await versionOf(served)).toMatchObject({ status: 'PUBLISHED' })
  })

  it('of somebody else are not written over when they were saved since, but are when they are the ones that were read', async () => {
    const other = (await createAdmin(db)).id
    await expect(saveDraft(authorId, input('One.'), 'none')).resolves.toMatchObject({ number: 1 })
    const { updatedAt } = await db.promptVersion.findFirstOrThrow({ where: { key: 'PORTRAIT' } })
    await expect(saveDraft(other, input('Two.'), 'none')).rejects.toMatchObject({
      code: 'conflict',
      message: 'Somebody else has saved draft 1 since you opened this page.',
    })
    await expect(saveDraft(authorId, input('Two.'), 'none')).rejects.toMatchObject({
      message: 'You have, in another window, saved draft 1 since you opened this page.',
    })
    await expect(saveDraft(authorId, input('Three.'), updatedAt.toISOString())).resolves.toMatchObject({ number: 1 })
    await expect(saveDraft(other, input('Four.'), updatedAt.toISOString())).rejects.toMatchObject({ code: 'conflict' })
    const read = await db.promptVersion.findFirstOrThrow({ where: { key: 'PORTRAIT' } })
    await expect(saveDraft(other, input('Five.'), read.updatedAt.toISOString())).resolves.toMatchObject({ number: 1 })
    await expect(saveDraft(authorId, input('Six.'))).resolves.toMatchObject({ number: 1 })
    expect(await db.promptVersion.findMany({ where: { key: 'PORTRAIT' } })).toMatchObject([{ instructions: 'Six.' }])
  })
})

describe('what is read of versions', () => {
  it('is the text with its settings, who wrote it and when', async () => {
    const draft = await saveDraft(authorId, input('One.', { topP: 0.9, model: 'small', drafts: 3, note: 'Shorter.' }))
    const author = await db.user.findUniqueOrThrow({ where: { id: authorId } })
    const text = {
      instructions: 'One.',
      temperature: 0.5,
      topP: 0.9,
      maxTokens: 800,
      model: 'small',
      drafts: 3,
      language: 'en',
    }
    expect(await listVersions('PORTRAIT')).toEqual([
      {
        ...text,
        id: draft.id,
        key: 'PORTRAIT',
        number: 1,
        status: 'DRAFT',
        note: 'Shorter.',
        despite: '',
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
        publishedAt: null,
        authorName: author.name,
      },
    ])
    const served = { ...text, key: 'PORTRAIT', versionId: draft.id, number: 1, isDefault: false }
    expect(await findVersion('PORTRAIT', draft.id)).toEqual(served)
    expect(await findVersion('SLATE', draft.id)).toBeNull()
    await publishAs(draft.id, { despite: 'of a test' })
    expect(await findPublished('PORTRAIT')).toEqual(served)
    expect(await versionOf(draft)).toMatchObject({ despite: 'of a test', publishedAt: expect.any(Date) })
    const entry = (await listPrompts()).find(({ key }) => key === 'PORTRAIT')
    expect(entry).toEqual({ key: 'PORTRAIT', title: 'Portrait of a taste', serving: served, draft: null, versions: 1 })
  })

  it('says which published version would not render, and why, and finds no such version', async () => {
    const broken = await db.promptVersion.create({
      data: { ...input('{{ person.shoe }}'), key: 'PORTRAIT', number: 7, status: 'PUBLISHED' },
    })
    expect(await findPublished('PORTRAIT')).toMatchObject({
      isDefault: true,
      number: null,
      broken: { number: 7, problems: [{ line: 1, message: 'There is no variable “person.shoe”.' }] },
    })
    expect(await findVersion('PORTRAIT', broken.id)).toBeNull()
  })
})

describe('publishing', () => {
  it('asks for a replay or a reason, and refuses what was saved since it was seen', async () => {
    const draft = await saveDraft(authorId, input('One.'))
    await expect(publishAs(draft.id)).rejects.toMatchObject({
      code: 'conflict',
      message: 'This draft has not been replayed as it stands now. Replay it, or say why it shall serve all the same.',
      fieldErrors: { despite: ['Say why it shall serve all the same.'] },
    })
    const seen = (await versionOf(draft))?.updatedAt.toISOString() ?? ''
    await saveDraft(authorId, input('Two.'))
    const unseen = {
      code: 'conflict',
      message: 'Draft 1 has been saved again since you opened this page. Load the page anew and read it first.',
    }
    await expect(publishAs(draft.id, { savedAt: seen, despite: 'of a test' })).rejects.toMatchObject(unseen)
    await expect(setDraftAside(draft.id, seen)).rejects.toMatchObject(unseen)
    const now = (await versionOf(draft))?.updatedAt.toISOString() ?? ''
    await publishAs(draft.id, { savedAt: now, despite: 'of a test' })
    expect(await versionOf(draft)).toMatchObject({ status: 'PUBLISHED', instructions: 'Two.' })
  })

  it('by an experiment puts one version of this prompt in the place of the other, or the built-in one', async () => {
    const release = (id: string | null, key: 'PORTRAIT' | 'NOTE' = 'PORTRAIT') =>
      db.$transaction((tx) => releaseVersion(tx, key, id))
    const first = await publishVersion((await saveDraft(authorId, input('One.'))).id)
    const draft = await saveDraft(authorId, input('Two.'))
    await release(draft.id)
    expect(await versionOf(first)).toMatchObject({ status: 'ARCHIVED' })
    expect(await versionOf(draft)).toMatchObject({ status: 'PUBLISHED', publishedAt: expect.any(Date) })
    const published = (await versionOf(draft))?.publishedAt
    await release(draft.id)
    expect((await versionOf(draft))?.publishedAt).toEqual(published)
    await expect(release(draft.id, 'NOTE')).rejects.toMatchObject({ message: 'There is no such version.' })
    await release(null)
    expect(await versionOf(draft)).toMatchObject({ status: 'ARCHIVED' })
    expect(await findPublished('PORTRAIT')).toMatchObject({ isDefault: true })
    await db.promptVersion.update({ where: { id: first.id }, data: { instructions: '{{ nope }}' } })
    await expect(release(first.id)).rejects.toMatchObject({ code: 'invalid' })
  })
})
