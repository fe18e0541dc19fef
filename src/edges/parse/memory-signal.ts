// The signal by which a parsing process ends itself for memory, and its parent knows why.

/** Ends a process at once, handler or not; SIGUSR1 is Node's own. */
export const MEMORY_SIGNAL = 'SIGUSR2';
