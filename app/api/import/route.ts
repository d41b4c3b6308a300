import { receiveUpload, uploadLimit } from '@/lib/imports/ratings/receive-upload'
import { uploadDoor } from '@/lib/imports/upload-door'

/** A person's own ratings from another site. */
export const POST = uploadDoor({
  access: 'viewer',
  limit: uploadLimit,
  page: '/profile/import',
  receive: async (request, userId) => `/profile/import/${await receiveUpload(userId, request)}`,
})
