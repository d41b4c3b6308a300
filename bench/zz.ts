async function main(){
const { db } = await import('../lib/db')
const { keepReadings } = await import('../lib/experiments/kept/scopes')
const s=performance.now(); await keepReadings(new Date()); console.log('keep', performance.now()-s)
const { findExperiment } = await import('../lib/experiments/queries'); const { readNow } = await import('../lib/experiments/read-now')
const {findKept}= await import('../lib/experiments/kept/store')
for (const id of ['running','ended','holdout','holdout']) { const e=await findExperiment(id); const t=performance.now(); await readNow(e!); const u=performance.now(); await findKept('experiment:'+id); console.log(id, u-t, 'kept', performance.now()-u)}
const { readVersions } = await import('../lib/experiments/read-versions'); const t=performance.now(); await readVersions(); console.log('versions', performance.now()-t)
await db.$disconnect()}
main()
