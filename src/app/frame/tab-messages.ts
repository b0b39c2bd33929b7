/** Between a frame and a tab that it opened, both of one origin: the one way by which answers leave a frame. */
export const TAB_VERSION = 1;

/** From the tab: it is there, and waits. */
export const ASK = { type: 'mooring:ask', version: TAB_VERSION } as const;

/** From the frame: each sheet as it would be stored. */
export interface SheetsMessage {
  readonly type: 'mooring:sheets';
  readonly version: typeof TAB_VERSION;
  readonly sheets: readonly string[];
}

/** Whether data from a message has this type, in this version. */
export function isOfType(data: unknown, type: string): data is Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Readonly<Record<string, unknown>>;
  return message['type'] === type && message['version'] === TAB_VERSION;
}

/** The field of a tab's fragment that names the questionnaire whose result it waits for. */
export const WANTED_RESULT = 'result';
