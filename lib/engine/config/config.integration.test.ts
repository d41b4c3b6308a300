import { beforeEach, expect, test } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin } from '../../../testing/factories'
import { db } from '../../db'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { noteDelivered, rollBackConfig, saveConfig } from './mutations'
import { listConfigs } from './queries'
import { codeNumbers } from './schema'
import { getConfigBase, invalidateConfig } from './serving-config'

withOwnDatabase()

beforeEach(async () => {
  await db.engineConfig.deleteMany()
  invalidateConfig()
})

const save = (authorId: string, changes: Record<string, number>, basedOn: number) =>
  saveConfig(authorId, { changes, note: '', basedOn })
const weights = async () => {
  invalidateConfig()
  const { version, wishWeight, mutePenalty } = await getConfigBase()
  return { version: version.replace(untrainedRankConfig.version, 'code'), wishWeight, mutePenalty }
}
const { wishWeight, mutePenalty } = untrainedRankConfig

test('without a version the numbers in code serve; a saved one serves from then on, under a name of its own', async () => {
  const { id } = await createAdmin(db)
  expect(await weights()).toEqual({ version: 'code', wishWeight, mutePenalty })
  await save(id, { wishWeight: 3 }, 0)
  expect(await weights()).toEqual({ version: 'code+1', wishWeight: 3, mutePenalty })
  await save(id, { mutePenalty: 5 }, 1)
  expect(await weights()).toEqual({ version: 'code+2', wishWeight, mutePenalty: 5 })
})

test('the same object is the configuration while nothing changes', async () => {
  await save((await createAdmin(db)).id, { wishWeight: 3 }, 0)
  const before = await getConfigBase()
  invalidateConfig()
  expect(await getConfigBase()).toBe(before)
})

test('an earlier version serves again under a new number, and history only grows', async () => {
  const { id } = await createAdmin(db)
  await noteDelivered()
  await save(id, { wishWeight: 3 }, 1)
  await save(id, { wishWeight: 4 }, 2)
  await rollBackConfig(id, 2)
  expect(await weights()).toEqual({ version: 'code+4', wishWeight: 3, mutePenalty })
  await rollBackConfig(id, 1)
  expect(await weights()).toEqual({ version: 'code', wishWeight, mutePenalty })
  const versions = await listConfigs()
  expect(versions.map(({ number, note, changes }) => [number, note, changes])).toEqual([
    [5, 'Rolled back to version 1', {}],
    [4, 'Rolled back to version 2', { wishWeight: 3 }],
    [3, '', { wishWeight: 4 }],
    [2, '', { wishWeight: 3 }],
    [1, 'As the site came', {}],
  ])
  await expect(rollBackConfig(id, 5)).rejects.toMatchObject({ code: 'conflict' })
  await expect(rollBackConfig(id, 9)).rejects.toMatchObject({ code: 'not-found' })
})

test('whoever saves what somebody else has changed meanwhile is told so; and so is who changes nothing', async () => {
  const { id } = await createAdmin(db)
  const both = await Promise.allSettled([save(id, { wishWeight: 3 }, 0), save(id, { wishWeight: 4 }, 0)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(save(id, (await listConfigs())[0]?.changes ?? {}, 1)).rejects.toMatchObject({ code: 'conflict' })
  expect(await db.engineConfig.count()).toBe(1)
})

test('a site that comes with other numbers writes that down once, with what an admin changed still on top', async () => {
  await noteDelivered()
  await noteDelivered()
  expect(await db.engineConfig.count()).toBe(1)
  await db.engineConfig.update({
    where: { number: 1 },
    data: { base: 'older', changes: { wishWeight: 3 }, numbers: { ...codeNumbers, wishWeight: 3, mutePenalty: 9 } },
  })
  await Promise.all([noteDelivered(), noteDelivered()])
  expect(await listConfigs()).toMatchObject([
    { number: 2, base: untrainedRankConfig.version, changes: { wishWeight: 3 }, authorName: null },
    { number: 1, base: 'older' },
  ])
  expect((await listConfigs())[0]?.numbers).toMatchObject({ wishWeight: 3, mutePenalty })
})

test('stored numbers that nobody may set, or that are none, do not serve', async () => {
  await db.engineConfig.create({
    data: { number: 1, base: '', changes: { wishWeight: 1e9, poolSize: 2, mutePenalty: 'x' }, numbers: [] },
  })
  expect(await weights()).toEqual({ version: 'code', wishWeight, mutePenalty })
  expect((await listConfigs())[0]).toMatchObject({ changes: {}, numbers: {} })
})
