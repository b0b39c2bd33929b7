import type common from './words/en/common.json';
import type desk from './words/en/desk.json';
import type embed from './words/en/embed.json';
import type exercises from './words/en/exercises.json';
import type homework from './words/en/homework.json';
import type invite from './words/en/invite.json';
import type kept from './words/en/kept.json';
import type key from './words/en/key.json';
import type learn from './words/en/learn.json';
import type pause from './words/en/pause.json';
import type privacy from './words/en/privacy.json';
import type report from './words/en/report.json';
import type results from './words/en/results.json';
import type send from './words/en/send.json';
import type session from './words/en/session.json';
import type head from './words/en/head.json';
import type start from './words/en/start.json';
import type support from './words/en/support.json';
import type taking from './words/en/taking.json';
import type website from './words/en/website.json';
import type youth from './words/en/youth.json';

/** English is the source: its files give every key its type. */
export interface Words {
  readonly common: typeof common & typeof pause & typeof start & typeof taking;
  readonly desk: typeof desk;
  readonly embed: typeof embed;
  readonly exercises: typeof exercises;
  readonly homework: typeof homework;
  readonly invite: typeof invite;
  readonly kept: typeof kept;
  readonly key: typeof key;
  readonly learn: typeof learn;
  readonly pause: typeof pause;
  readonly privacy: typeof privacy;
  readonly report: typeof report;
  readonly results: typeof results;
  readonly send: typeof send;
  readonly session: typeof session;
  readonly head: typeof head;
  readonly start: typeof start;
  readonly support: typeof support;
  readonly taking: typeof taking;
  readonly website: typeof website;
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
