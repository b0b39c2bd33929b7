import { Visitor, parseSync, type ESTree } from 'vite';
import type { SourceFile } from './read-tree.ts';

const RULE = /^(?:[-*] |\| )?\*\*([A-Z]{1,3}\d+)\*\*/gm;
const NAMED = /^[A-Z]{1,3}\d+(?:, [A-Z]{1,3}\d+)*(?=: )/;

function isTestFunction(callee: ESTree.Node): boolean {
  if (callee.type === 'Identifier') return callee.name === 'it' || callee.name === 'test';
  if (callee.type === 'CallExpression') return isTestFunction(callee.callee);
  if (callee.type === 'TaggedTemplateExpression') return isTestFunction(callee.tag);
  return callee.type === 'MemberExpression' && isTestFunction(callee.object);
}

function testTitles({ path, text }: SourceFile): readonly string[] {
  const titles: string[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: [title] }) => {
      if (title === undefined || !isTestFunction(callee)) return;
      if (title.type === 'Literal' && typeof title.value === 'string') titles.push(title.value);
      if (title.type === 'TemplateLiteral') titles.push(title.quasis[0]?.value.raw ?? '');
    },
  }).visit(parseSync(path, text).program);
  return titles;
}

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/**
 * One sentence for each rule of a SPEC.md that no test title begins with, each title that names a rule which is not
 * there, and each rule id given twice. Rules are `**A1**` at the start of a line; titles begin 'A1: …' or 'A1, A2: …'.
 */
export function specProblems(spec: SourceFile, tests: readonly SourceFile[]): readonly string[] {
  const rules = [...spec.text.matchAll(RULE)].flatMap(([, id]) => id ?? []);
  const named = tests
    .flatMap(testTitles)
    .flatMap((title) => NAMED.exec(title)?.[0].split(', ') ?? []);
  return [
    ...(rules.length === 0 ? [`${spec.path} has no rules`] : []),
    ...duplicates(rules).map((id) => `${spec.path} gives ${id} twice`),
    ...rules.filter((id) => !named.includes(id)).map((id) => `${spec.path}: ${id} has no test`),
    ...[...new Set(named)]
      .filter((id) => !rules.includes(id))
      .map((id) => `${spec.path} has no rule ${id}, but a test names it`),
  ];
}
