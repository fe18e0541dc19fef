// Who sits at this computer, for what is signed from the command line.
import { userInfo } from 'node:os';
import { Option } from 'commander';

/** 'uid 1000' in a container that has no name for its user. */
export function localUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

export function byOption(): Option {
  return new Option('--by <name>', 'who decides').default(localUser(), 'your name on this computer');
}
