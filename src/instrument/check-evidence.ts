import { isRealDate } from './is-real-date.ts';
import type { Norm, Questionnaire } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';
import { compareVersions, majorOf } from './versions.ts';

/** What a drafted version says in place of its summary. */
export const unwrittenSummary = 'Write here what changed and why.';

/** Norms, status, rights, dates and the log of changes. */
export function checkEvidence(questionnaire: Questionnaire): readonly Fault[] {
  return [
    ...questionnaire.norms.flatMap(checkNorm),
    ...checkStatus(questionnaire),
    ...checkRights(questionnaire),
    ...checkDates(questionnaire),
    ...checkChanges(questionnaire),
    ...checkDescent(questionnaire),
  ];
}

function checkNorm(norm: Norm, at: number): readonly Fault[] {
  const { mean, sd, percentiles } = norm;
  const hasMeanAndSd = mean !== undefined && sd !== undefined;
  const hasHalf = (mean === undefined) !== (sd === undefined);
  const rises = (percentiles ?? []).every(([score, share], index, table) => {
    const before = table[index - 1];
    return before === undefined || (before[0] < score && before[1] <= share);
  });
  const isComplete = (hasMeanAndSd || percentiles !== undefined) && !hasHalf && rises;
  return isComplete
    ? []
    : [toFault('norm-complete', ['norms', at], `"${norm.id}" cannot be used.`)];
}

function checkStatus({ status, norms, scales }: Questionnaire): readonly Fault[] {
  const isMeasured = scales.every(
    ({ reliability, sd }) => reliability.kind !== 'assumed' && sd.kind !== 'assumed',
  );
  if (status !== 'validated' || (norms.length > 0 && isMeasured)) return [];
  return [toFault('status-evidence', ['status'], 'The file holds no evidence for this status.')];
}

function checkRights({ rights }: Questionnaire): readonly Fault[] {
  if (rights.url !== null || rights.kind === 'own' || rights.kind === 'public-domain') return [];
  return [
    toFault('rights-url', ['rights', 'url'], `Rights "${rights.kind}" without a place to read.`),
  ];
}

function checkDates({ released, provenance, changes }: Questionnaire): readonly Fault[] {
  const dates: readonly (readonly [readonly (string | number)[], string])[] = [
    [['released'], released],
    [['provenance', 'on'], provenance.on],
    ...changes.map((change, at) => [['changes', at, 'released'], change.released] as const),
  ];
  return dates.flatMap(([at, date]) =>
    isRealDate(date) ? [] : [toFault('date-real', at, `There is no ${date}.`)],
  );
}

function checkChanges({ changes, version, released, languages }: Questionnaire): readonly Fault[] {
  const last = changes.at(-1);
  const isAscending = changes.every((change, at) => {
    const before = changes[at - 1];
    if (before === undefined) return true;
    return (
      compareVersions(before.version, change.version) < 0 && before.released <= change.released
    );
  });
  const isClosed = last?.version === version && last.released === released;
  return [
    ...changes.flatMap(({ summary }, at) =>
      summary === unwrittenSummary
        ? [toFault('changes-summary', ['changes', at, 'summary'], 'Is still to be written.')]
        : [],
    ),
    ...(isAscending && isClosed
      ? []
      : [
          toFault(
            'changes-log',
            ['changes'],
            `The log does not lead up to ${version}, ${released}.`,
          ),
        ]),
    ...changes.flatMap((change, at) => {
      const before = changes[at - 1];
      const isNewMajor = before === undefined || majorOf(before.version) < majorOf(change.version);
      const hasNewMeaning = change.texts.some(({ meaning }) => meaning === 'changed');
      return hasNewMeaning && !isNewMajor
        ? [
            toFault(
              'changes-meaning',
              ['changes', at],
              `${change.version} keeps the major version.`,
            ),
          ]
        : [];
    }),
    ...changes.flatMap((change, at) =>
      change.texts.flatMap(({ language }, text) =>
        languages.includes(language)
          ? []
          : [toFault('id-unknown', ['changes', at, 'texts', text], `"${language}" is not listed.`)],
      ),
    ),
  ];
}

function checkDescent({ id, derivedFrom }: Questionnaire): readonly Fault[] {
  return derivedFrom?.id === id
    ? [toFault('derived-self', ['derivedFrom'], 'Is derived from itself.')]
    : [];
}
