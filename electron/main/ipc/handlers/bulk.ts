/** A change of so many posts at once is copied before. A refused copy holds nothing up: the change can be taken back as a step. */
export const BULK = 20;
