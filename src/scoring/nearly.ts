/** Far above rounding error, far below anything that can be shown or felt (SPEC L2). */
const EPSILON = 1e-9;

export function isNearly(left: number, right: number): boolean {
  return Math.abs(left - right) <= EPSILON;
}

/** Greater by more than rounding error: a tie is not above. */
export function isClearlyAbove(value: number, limit: number): boolean {
  return value - limit > EPSILON;
}

/** Rounds half up, reading a half that rounding error has pushed just below as a half. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + EPSILON);
}
