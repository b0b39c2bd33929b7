import { findProgram, type Program } from '../../kit/find-program.ts';
import { say } from '../../kit/installing.ts';

const SHELL: Program = {
  title: 'headless shell of Chromium',
  names: ['chromium-headless-shell'],
  packages: ['chromium-headless-shell'],
};

/**
 * The path of Chromium's headless shell, installed where it is missing; where it cannot be had, or where CHROMIUM_PATH names
 * the browser to use, that of the browser itself.
 */
export function findShell(chromiumPath: string): string {
  if (process.env['CHROMIUM_PATH'] === chromiumPath) return chromiumPath;
  try {
    return findProgram(SHELL);
  } catch {
    say('The headless shell of Chromium could not be had: all journeys run in the whole browser.');
    return chromiumPath;
  }
}
