import { after } from 'next/server'
import { readOn, SENT_BYTES, stageDataset } from '@/lib/imports/datasets/sent'
import { readUpload } from '@/lib/imports/read-upload'
import { uploadDoor } from '@/lib/imports/upload-door'

/** Seconds a platform with functions lets the reading go on behind the answer. */
export const maxDuration = 300

/** A set of ratings of strangers, for the collaborative model: kept, then read in slices. */
export const POST = uploadDoor({
  access: 'admin',
  limit: { name: 'rating-set-files', max: 10, perSeconds: 3_600 },
  page: '/admin/catalog/ratings',
  receive: async (request) => {
    const name = await stageDataset(await readUpload(request, SENT_BYTES))
    after(() => readOn(name))
    return '/admin/catalog/ratings'
  },
})
