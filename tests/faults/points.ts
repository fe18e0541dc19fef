// The points at which the process is killed, in the order in which an address passes them.

export type Point = {
  readonly id: string;
  /** What the process was about to do, or had just done. */
  readonly what: string;
  /** On which passage: late enough that others are under way. */
  readonly passage: number;
};

export const POINTS: readonly Point[] = [
  { id: 'P1', what: 'the addresses are committed, the answer is not sent', passage: 3 },
  { id: 'P2', what: 'the addresses are about to be committed', passage: 3 },
  { id: 'P3', what: 'the addresses are committed, no job is queued', passage: 3 },
  { id: 'P4', what: 'jobs are queued, no worker has one', passage: 3 },
  { id: 'P5', what: 'an address is claimed', passage: 10 },
  { id: 'P6', what: 'robots.txt is waited for', passage: 1 },
  { id: 'P7', what: 'half of a page is here', passage: 10 },
  { id: 'P8', what: 'a page is kept and not read', passage: 10 },
  { id: 'P9', what: 'the child that reads is killed alone', passage: 5 },
  { id: 'P10', what: 'a child is reading', passage: 5 },
  { id: 'P11', what: 'a reading is about to be committed', passage: 10 },
  { id: 'P12', what: 'a reading is committed, its job is not done', passage: 10 },
  { id: 'P13', what: 'a job is done, the next one has not begun', passage: 10 },
  { id: 'P14', what: 'an address waits for its next try', passage: 2 },
  { id: 'P15', what: 'a dead letter is about to be committed', passage: 1 },
  { id: 'P16', what: 'a source is taken, its feed is not asked', passage: 1 },
  { id: 'P17', what: 'the entries of a feed are about to be committed with its validators', passage: 1 },
  { id: 'P18', what: 'a block is about to be committed with its records and decisions', passage: 2 },
  { id: 'P19', what: 'the records are being exported', passage: 2 },
  { id: 'P20', what: 'the tables are being made', passage: 3 },
];

/** Mistakes put into the service on purpose: a harness that finds none of them proves nothing. */
export type Plant = {
  readonly id: string;
  readonly what: string;
  /** The point that shows it. */
  readonly point: string;
};

export const PLANTS: readonly Plant[] = [
  { id: 'ack-before-commit', what: 'the answer is given before the commit', point: 'P2' },
  { id: 'no-outbox', what: 'nobody looks for addresses whose job is lost', point: 'P3' },
  { id: 'no-unique-index', what: 'the same address may be there twice', point: 'P1' },
  { id: 'delete-dead-letter', what: 'a dead letter is deleted', point: 'P15' },
];
