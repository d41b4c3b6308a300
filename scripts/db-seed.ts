// npm run db:seed   writes the films of prisma/catalog that are new or changed
import './support/load-env'
import { describeChanges, seedCatalog } from '../prisma/seed'
import { withClient } from './database/client'
import { openDatabase } from './database/open-database'
import { runCommand } from './support/terminal'

runCommand(async () => {
  const database = await openDatabase('npm run db:seed')
  try {
    console.log(describeChanges(await withClient(database.url, (client) => seedCatalog(client, process.argv[2]))))
  } finally {
    await database.stop()
  }
})
