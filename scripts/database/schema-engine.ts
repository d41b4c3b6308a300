// The migration engine as WebAssembly: the native one is a download, this one comes with npm.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlResultSet } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type { Pool, QueryResult } from 'pg'
import { readAddress } from '../../lib/database/address'
import { connectionTo } from '../../lib/database/connection'

type EngineModule = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm: (exports: WebAssembly.Exports) => void }

/** What the database said of a script; the engine tells only that it failed. */
let scriptFault: Error | undefined
let loaded: Promise<EngineModule> | undefined

async function loadEngine(): Promise<EngineModule> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const binary = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue as never })
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue
}

const reportPanic = (message: string) => console.error(`The migration engine failed: ${message}`)

/** Runs `work` with a migration engine connected to the database at `url`. */
export async function withSchemaEngine<Result>(
  url: string,
  schema: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loaded ??= loadEngine()
  const { SchemaEngine: Engine } = await loaded
  const connections = engineAdapter(url)
  const adapter = bindMigrationAwareSqlAdapterFactory(connections)
  const engine = await Engine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter)
  try {
    return await work(engine)
  } catch (error) {
    const [, migration = ''] = /migration_name="(\w+)"/.exec(String(error)) ?? []
    throw scriptFault ? new Error(`${migration}: ${scriptFault.message}`) : error
  } finally {
    engine.free()
    await connections.close()
  }
}

function engineAdapter(url: string): EngineAdapter {
  const { schema } = readAddress(url)
  return new EngineAdapter({ ...connectionTo(url), max: 1 }, schema ? { schema } : {})
}

class EngineAdapter extends PrismaPg {
  private readonly opened: Pool[] = []

  /** The engine leaves its connections to their time-out; until then nobody may copy or drop the database. */
  async close() {
    await Promise.all(this.opened.filter((pool) => !pool.ended).map((pool) => pool.end()))
  }

  override async connect() {
    const connection = await super.connect()
    const pool = connection.underlyingDriver()
    this.opened.push(pool)
    const query = pool.query.bind(pool) as (config: unknown) => Promise<QueryResult | QueryResult[]>
    Object.assign(pool, { query: async (config: unknown) => charAsArray(await query(config)) })
    // adapter-pg cuts a script at every semicolon, also inside function bodies; PostgreSQL takes a whole script at once.
    connection.executeScript = async (script) => {
      scriptFault = undefined
      await pool.query(script).catch((error: Error) => {
        scriptFault = error
        throw error
      })
    }
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async (query) => arrayAsChar(await queryRaw(query))
    return connection
  }
}

const charId = 18
const charArrayId = 1002

// The system catalogs keep the kind of a constraint in PostgreSQL's one-byte "char". The engine wants it, but adapter-pg
// refuses it; it does accept arrays of it, which the engine never asks for.
function charAsArray(results: QueryResult | QueryResult[]): QueryResult | QueryResult[] {
  for (const field of [results].flat().flatMap((result) => result.fields ?? []))
    if (field.dataTypeID === charId) field.dataTypeID = charArrayId
  return results
}

function arrayAsChar(result: SqlResultSet): SqlResultSet {
  const columnTypes = result.columnTypes.map((type) =>
    type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
  )
  return { ...result, columnTypes }
}
