// Next reads these files for the site; the scripts must agree with it on DATABASE_URL.
import { existsSync } from 'node:fs'

for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
