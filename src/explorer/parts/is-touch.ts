/** Whether somebody points with a finger, who has neither a wheel nor keys. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
