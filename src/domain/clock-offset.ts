// The hours and minutes of an offset from UTC go in; whether some clock on earth has it comes out.

/** Kiribati is 14 hours ahead; nobody is further away. */
const FARTHEST_MINUTES = 14 * 60;

/** @example isClockOffset(5, 45) // true: Nepal; isClockOffset(99, 99) // false */
export function isClockOffset(hours: number, minutes: number): boolean {
  return minutes < 60 && hours * 60 + minutes <= FARTHEST_MINUTES;
}
