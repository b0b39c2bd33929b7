import type { RuleId } from './rules.ts';
import { rules } from './rules.ts';

/** One broken rule: where, which, and how to mend it. */
export interface Problem {
  readonly file: string;
  /** JSON Pointer (RFC 6901) into the file; empty for the file as a whole. */
  readonly path: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly mend: string;
}

/** Where in a file, and what is wrong there; the file's name is added by the caller. */
export type Fault = Omit<Problem, 'file' | 'mend'>;

export function toPath(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function toFault(rule: RuleId, keys: readonly PropertyKey[], message: string): Fault {
  return { path: toPath(keys), rule, message };
}

export function toProblem(file: string, { path, rule, message }: Fault): Problem {
  return { file, path, rule, message, mend: rules[rule] };
}

/** One line for the build log: file, path, rule, what is wrong, what to do. */
export function formatProblem({ file, path, rule, message, mend }: Problem): string {
  return `${file}${path === '' ? '' : `#${path}`} [${rule}] ${message} ${mend}`;
}
