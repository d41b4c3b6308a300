/** A head in profile facing right: neck at (0, 0), 100 high, about 80 wide. */
export const profile =
  'M-22 0C-20-14-26-22-32-34C-46-58-42-92-10-99C16-104 33-92 34-74L33-67C33-60 39-53 45-46L45-43 36-40 38-34 34-31 37-27 33-23C36-15 34-11 26-10C18-9 14-8 12 0z'
