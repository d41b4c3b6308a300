import { AppError } from '../errors'

/** A file that cannot be used, said at the field it was chosen in. */
export const fileError = (message: string) => new AppError('invalid', message, { file: [message] })
