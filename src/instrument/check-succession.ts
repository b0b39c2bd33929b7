import type { Json } from './canonical-json.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { Form, Questionnaire, QuestionnaireText } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';
import { compareVersions, majorOf, minorOf } from './versions.ts';
import { wordsByPath } from './words-by-path.ts';

/** All forms of one version, by language, as `readQuestionnaire` gives them. */
export type VersionForms = Readonly<Record<string, Form>>;

/**
 * What the newer of two successive versions of one questionnaire does that its number does not allow. All places
 * are in the newer questionnaire.json.
 */
export function checkSuccession(older: VersionForms, newer: VersionForms): readonly Fault[] {
  const [before] = Object.values(older);
  const [now] = Object.values(newer);
  if (before === undefined || now === undefined) return [];
  const from = before.questionnaire.version;
  const to = now.questionnaire.version;
  if (compareVersions(from, to) >= 0) {
    return [toFault('version-order', ['version'], `${to} does not come after ${from}.`)];
  }
  const log = [...checkLog(before.questionnaire, now.questionnaire), ...checkTexts(older, newer)];
  if (majorOf(from) < majorOf(to)) return log;
  const asMajor = majorReasons(before, now, older, newer).map((reason) =>
    toFault('version-major', ['version'], `${reason} since ${from}.`),
  );
  if (asMajor.length > 0 || minorOf(from) < minorOf(to)) return [...log, ...asMajor];
  const asMinor = minorReasons(older, newer).map((reason) =>
    toFault('version-minor', ['version'], `${reason} since ${from}.`),
  );
  return [...log, ...asMinor];
}

function majorReasons(
  before: Form,
  now: Form,
  older: VersionForms,
  newer: VersionForms,
): readonly string[] {
  const isGone = (kept: readonly object[], all: readonly object[]) =>
    all.some((one) => !kept.some((other) => isSame(one, other)));
  return [
    ...(before.digests.structure === now.digests.structure ? [] : ['Asks in another way']),
    ...(before.digests.scoring === now.digests.scoring ? [] : ['Scores in another way']),
    ...(isGone(now.questionnaire.targets, before.questionnaire.targets)
      ? ['Leaves a person out']
      : []),
    ...Object.keys(older)
      .filter((language) => newer[language] === undefined)
      .map((language) => `Drops the language ${language}`),
    ...(lastTexts(now.questionnaire).some(({ meaning }) => meaning === 'changed')
      ? ['Has a text of another meaning']
      : []),
  ];
}

function minorReasons(older: VersionForms, newer: VersionForms): readonly string[] {
  return Object.entries(newer).flatMap(([language, { questionnaire, text }], at) => {
    const before = older[language];
    if (before === undefined) return [`Adds the language ${language}`];
    const facts = isSame(lastingFacts(before.questionnaire), lastingFacts(questionnaire));
    return [
      ...(facts || at > 0 ? [] : ['Has other facts']),
      ...(isSame(lastingNotes(before.text), lastingNotes(text))
        ? []
        : [`Has other texts, or another state of the language ${language},`]),
    ];
  });
}

/** All that a patch leaves as it is: everything but its number, date and log (languages are compared one by one). */
function lastingFacts(questionnaire: Questionnaire): object {
  return { ...questionnaire, $schema: '', version: '', released: '', languages: [], changes: [] };
}

function lastingNotes(text: QuestionnaireText): object {
  return [text.status, text.translator, [...wordsByPath(text).keys()].sort()];
}

function checkLog(before: Questionnaire, now: Questionnaire): readonly Fault[] {
  const kept = now.changes.slice(0, -1);
  return isSame(kept, before.changes)
    ? []
    : [toFault('version-log', ['changes'], `Does not go on from the log of ${before.version}.`)];
}

/** Whether the last entry of the log lists exactly the texts that read otherwise. */
function checkTexts(older: VersionForms, newer: VersionForms): readonly Fault[] {
  const [now] = Object.values(newer);
  if (now === undefined) return [];
  const { changes } = now.questionnaire;
  const at = ['changes', changes.length - 1, 'texts'];
  const listed = lastTexts(now.questionnaire).map(({ language, path }) => `${language} ${path}`);
  const found = Object.entries(newer).map(([language, { text }]) => {
    const before = older[language] === undefined ? null : wordsByPath(older[language].text);
    return { language, before, after: wordsByPath(text) };
  });
  const changed = found.flatMap(({ language, before, after }) =>
    [...after].flatMap(([path, words]) => {
      const old = before?.get(path);
      return old === undefined || old === words ? [] : [`${language} ${path}`];
    }),
  );
  const unchanged = found.flatMap(({ language, before, after }) =>
    [...after].flatMap(([path, words]) =>
      before?.get(path) === words ? [`${language} ${path}`] : [],
    ),
  );
  return [
    ...changed
      .filter((place) => !listed.includes(place))
      .map((place) => toFault('version-texts', at, `Lacks ${place}.`)),
    ...listed
      .filter((place) => unchanged.includes(place))
      .map((place) => toFault('version-texts', at, `Lists ${place}, which reads as before.`)),
  ];
}

function lastTexts({ changes }: Questionnaire): Questionnaire['changes'][number]['texts'] {
  return changes.at(-1)?.texts ?? [];
}

function isSame(one: object, other: object): boolean {
  const canonical = (value: object) => toCanonicalJson(JSON.parse(JSON.stringify(value)) as Json);
  return canonical(one) === canonical(other);
}
