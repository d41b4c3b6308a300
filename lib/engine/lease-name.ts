export const TRAINING_LEASE = 'train'
