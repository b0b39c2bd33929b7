import type { VersionForms } from './check-succession.ts';
import { checkSuccession } from './check-succession.ts';
import type { Form, Questionnaire } from './model.ts';
import type { Fault, Problem } from './problem.ts';
import { toFault, toProblem } from './problem.ts';
import { compareVersions } from './versions.ts';

/** How all versions of all questionnaires go together: each version with the one before it, and lines of descent. */
export function checkVersions(versions: readonly VersionForms[]): readonly Problem[] {
  const known = versions
    .flatMap((forms) => {
      const [first] = Object.values(forms);
      return first === undefined ? [] : [{ forms, questionnaire: first.questionnaire }];
    })
    .sort((one, other) => compareVersions(one.questionnaire.version, other.questionnaire.version));
  return known.flatMap(({ forms, questionnaire }, at) => {
    const { id, version } = questionnaire;
    const before = known.slice(0, at).findLast((other) => other.questionnaire.id === id);
    const origin = known.find(({ questionnaire: other }) => isOrigin(questionnaire, other));
    const faults = [
      ...(before === undefined ? [] : checkSuccession(before.forms, forms)),
      ...checkDescent(
        questionnaire,
        known.map((other) => other.questionnaire),
      ),
      ...(origin === undefined ? [] : checkTakenWords(origin.forms, forms)),
    ];
    return faults.map((fault) => toProblem(fileOf(id, version), fault));
  });
}

function fileOf(id: string, version: string): string {
  return `questionnaires/${id}/${version}/questionnaire.json`;
}

function isOrigin({ derivedFrom }: Questionnaire, { id, version }: Questionnaire): boolean {
  return derivedFrom?.id === id && derivedFrom.version === version;
}

function checkDescent(start: Questionnaire, all: readonly Questionnaire[]): readonly Fault[] {
  const line: Questionnaire[] = [start];
  for (;;) {
    const last = line.at(-1) ?? start;
    if (last.derivedFrom === null) return [];
    const { id, version } = last.derivedFrom;
    const next = all.find((other) => isOrigin(last, other));
    if (next === undefined) {
      const isOwn = last === start;
      return isOwn
        ? [toFault('derived-unknown', ['derivedFrom'], `There is no ${id} ${version}.`)]
        : [];
    }
    if (line.includes(next)) {
      const way = [...line, next].map((one) => one.id).join(', ');
      return [toFault('derived-cycle', ['derivedFrom'], `Goes round in a circle: ${way}.`)];
    }
    line.push(next);
  }
}

/** An item that keeps its id keeps its words: a person who knows one form finds them in the other. */
function checkTakenWords(origin: VersionForms, forms: VersionForms): readonly Fault[] {
  return Object.entries(forms).flatMap(([language, form]: [string, Form]) => {
    const words = origin[language]?.text.items ?? {};
    return Object.entries(form.text.items).flatMap(([id, wording]) =>
      words[id] === undefined || words[id] === wording
        ? []
        : [toFault('derived-words', ['derivedFrom'], `"${id}" reads otherwise (${language}).`)],
    );
  });
}
