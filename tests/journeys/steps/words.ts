import { createI18n, loadWords } from '#i18n';

const english = createI18n('en');
await loadWords(english, [
  'common',
  'start',
  'taking',
  'pause',
  'privacy',
  'results',
  'report',
  'youth',
  'support',
  'kept',
  'exercises',
  ...(['key', 'invite', 'homework', 'send', 'desk', 'embed', 'session'] as const),
]);

/** The product's own words, so that a test names what a person reads and never repeats it. */
export const say = english.getFixedT('en', 'common');
export const sayOnPrivacy = english.getFixedT('en', 'privacy');
export const sayOnResults = english.getFixedT('en', 'results');
export const sayOnExercises = english.getFixedT('en', 'exercises');
export const sayOnKept = english.getFixedT('en', 'kept');
export const sayOnYouth = english.getFixedT('en', 'youth');
export const sayInReport = english.getFixedT('en', 'report');
export const sayOnKey = english.getFixedT('en', 'key');
export const sayOnInvite = english.getFixedT('en', 'invite');
export const sayOnHomework = english.getFixedT('en', 'homework');
export const sayOnSend = english.getFixedT('en', 'send');
export const sayOnDesk = english.getFixedT('en', 'desk');
export const sayInFrame = english.getFixedT('en', 'embed');
export const sayOnSession = english.getFixedT('en', 'session');
