// npm run db:seed   writes the items of the catalog's folder that are new or changed
import '../support/load-env'
import { describeChanges, seedCatalog } from '../../prisma/seed'
import { withClient } from '../database/client'
import { applyMigrations } from '../database/migrations'
import { openDatabase, siteAddress } from '../database/open-database'
import { runCommand } from '../support/terminal'

runCommand(async () => {
  const database = await openDatabase('npm run db:seed')
  try {
    // The embedded database may be new; tables of a server are made by db:migrate, when its owner says so.
    if (!siteAddress()) await applyMigrations(database.url)
    console.log(describeChanges(await withClient(database.url, (client) => seedCatalog(client, process.argv[2]))))
  } finally {
    await database.stop()
  }
})
