import type common from './words/en/common.json';
import type exercises from './words/en/exercises.json';
import type kept from './words/en/kept.json';
import type learn from './words/en/learn.json';
import type privacy from './words/en/privacy.json';
import type report from './words/en/report.json';
import type results from './words/en/results.json';
import type session from './words/en/session.json';
import type support from './words/en/support.json';
import type youth from './words/en/youth.json';

/** English is the source: its files give every key its type. */
export interface Words {
  readonly common: typeof common;
  readonly exercises: typeof exercises;
  readonly kept: typeof kept;
  readonly learn: typeof learn;
  readonly privacy: typeof privacy;
  readonly report: typeof report;
  readonly results: typeof results;
  readonly session: typeof session;
  readonly support: typeof support;
  readonly youth: typeof youth;
}

export type Namespace = keyof Words;

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'common';
    readonly resources: Words;
    readonly returnNull: false;
  }
}
