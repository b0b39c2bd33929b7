import type { Plugin } from 'vite';
import { PSEUDO_LANGUAGE } from '../src/i18n/languages.ts';
import { pseudoWords } from '../src/i18n/pseudo.ts';
import type { Form, Questionnaire, QuestionnaireText } from '../src/instrument/model.ts';
import { partForm } from '../src/instrument/answering-part.ts';
import { pagesOf } from '../src/instrument/pages-of.ts';
import { formatProblem } from '../src/instrument/problem.ts';
import { MAX_TARGETS } from '../src/session/transitions.ts';
import { toShortDigest } from '../src/instrument/digests.ts';
import { readFolder } from './questionnaires-folder.ts';

const LIST = 'virtual:mooring-forms';
const ITEM_PAGES = 'virtual:mooring-item-pages';
const FORM = 'virtual:mooring-form/';
const ANSWERING = 'virtual:mooring-answering/';

type FormsByLanguage = Readonly<Record<string, Form>>;

/** All versions. Throws with file, path, rule and mend when any rule is broken. */
function readVersions(root: string): readonly FormsByLanguage[] {
  const { versions, problems } = readFolder(root);
  if (problems.length === 0) return versions;
  const lines = problems.map(formatProblem);
  throw new Error(`The questionnaire files break these rules:\n  ${lines.join('\n  ')}`);
}

/** Words with every sentence in the pseudo-language; ids, versions and codes stay. */
function pseudoForm({ questionnaire, text, digests }: Form): Form {
  const { questionnaire: id, version, status, translator, ...words } = text;
  const pseudo: QuestionnaireText = {
    ...pseudoWords(words),
    questionnaire: id,
    version,
    status,
    translator,
    language: PSEUDO_LANGUAGE.code,
  };
  return { questionnaire, text: pseudo, digests };
}

function newestFirst(a: Form, b: Form): number {
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return (
    compare(a.questionnaire.id, b.questionnaire.id) ||
    compare(b.questionnaire.version, a.questionnaire.version)
  );
}

function kindOf({ targets, derivedFrom }: Questionnaire): string {
  if (targets.length > 0) return 'persons';
  return derivedFrom === null ? 'full' : 'short';
}

function listModule(versions: readonly FormsByLanguage[]): string {
  const entries = versions
    .flatMap((forms) => Object.values(forms).slice(0, 1))
    .toSorted(newestFirst)
    .map(({ questionnaire, digests }) => {
      const { id, version, items } = questionnaire;
      const forms = versions.find((candidate) =>
        Object.values(candidate).some((form) => form.questionnaire === questionnaire),
      );
      const languages = Object.keys(forms ?? {});
      const facts = {
        id,
        version,
        digest: toShortDigest(digests.structure),
        itemCount: items.length,
        pageCount: pagesOf(questionnaire).length,
        kind: kindOf(questionnaire),
        maxTurns: questionnaire.targets.length > 0 ? MAX_TARGETS : 1,
        languages,
      };
      const loaderOf = (module: string) => {
        const loaders = languages.map(
          (language) =>
            `${JSON.stringify(language)}: () => import(${JSON.stringify(`${module}${id}/${version}/${language}`)})`,
        );
        return `async (language) => (await ({${loaders.join(', ')}})[language]()).default`;
      };
      return `{ ...${JSON.stringify(facts)}, load: ${loaderOf(FORM)}, loadForAnswers: ${loaderOf(ANSWERING)} }`;
    });
  return `export const FORMS = [${entries.join(',\n')}];`;
}

function itemPagesModule(versions: readonly FormsByLanguage[]): string {
  const pages = versions
    .flatMap((forms) => Object.values(forms).slice(0, 1))
    .map(({ questionnaire }) => {
      const { id, version } = questionnaire;
      return [`${id}@${version}`, pagesOf(questionnaire)] as const;
    });
  return `export const ITEM_PAGES = ${JSON.stringify(Object.fromEntries(pages))};`;
}

function answeringModule(form: Form): string {
  return `export default ${JSON.stringify(partForm(form).answering)};`;
}

function formModule(form: Form, place: string): string {
  const { questionnaire, text, digests } = partForm(form).rest;
  return `import answering from ${JSON.stringify(ANSWERING + place)};
export default {
  questionnaire: { ...answering.questionnaire, ...${JSON.stringify(questionnaire)} },
  text: { ...answering.text, ...${JSON.stringify(text)} },
  digests: ${JSON.stringify(digests)},
};`;
}

/**
 * Brings `questionnaires/` into the app, checked: a file that breaks a rule stops the build. Each version and language
 * is a chunk of its own, so that nothing is parsed or checked in the browser and old versions cost nothing.
 */
export function questionnairesPlugin(root: string, withPseudo: boolean): Plugin {
  let versions: readonly FormsByLanguage[] = [];
  return {
    name: 'mooring-questionnaires',
    buildStart() {
      versions = readVersions(root).map((forms) => {
        const [source] = Object.values(forms);
        return withPseudo && source !== undefined
          ? { ...forms, [PSEUDO_LANGUAGE.code]: pseudoForm(source) }
          : forms;
      });
    },
    resolveId: (id) =>
      id === LIST || id === ITEM_PAGES || id.startsWith(FORM) || id.startsWith(ANSWERING)
        ? `\0${id}`
        : null,
    load(id) {
      if (id === `\0${LIST}`) return listModule(versions);
      if (id === `\0${ITEM_PAGES}`) return itemPagesModule(versions);
      const start = [FORM, ANSWERING].find((name) => id.startsWith(`\0${name}`));
      if (start === undefined) return null;
      const place = id.slice(start.length + 1);
      const [questionnaire, version, language] = place.split('/');
      const form = versions
        .flatMap((forms) => Object.entries(forms))
        .find(
          ([code, candidate]) =>
            code === language &&
            candidate.questionnaire.id === questionnaire &&
            candidate.questionnaire.version === version,
        )?.[1];
      if (form === undefined) return null;
      return start === FORM ? formModule(form, place) : answeringModule(form);
    },
  };
}
