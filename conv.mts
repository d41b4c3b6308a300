import { converse, strangerToday } from './testing/tables/conversation-table'
import { readFileSync } from 'node:fs'
for (const l of readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean)) { const t = converse(strangerToday, l.split(' → ')); console.log(l); t.forEach((x: any) => console.log('    ', x.tokens.join('  '))) }
