import { Visitor, parseSync, type ESTree } from 'vite';
import type { SourceFile } from './read-tree.ts';

const DIRECTIVES =
  /eslint-(?:disable|enable)|@ts-(?:ignore|expect-error|nocheck)|prettier-ignore|Stryker (?:disable|restore)|(?:v8|c8|istanbul) ignore/;
const TEST_SWITCHES = ['only', 'skip', 'skipIf', 'runIf', 'todo'];
const RAW_MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

function nameOf(node: ESTree.Node): string | null {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** One sentence for each place where a file silences a check or writes markup past React; none when it is clean. */
export function suppressionProblems({ path, text }: SourceFile): readonly string[] {
  if (path.endsWith('.css')) return DIRECTIVES.test(text) ? [`${path}: silences a check`] : [];
  const { program, comments } = parseSync(path, text);
  const found = comments
    .filter(({ value }) => DIRECTIVES.test(value))
    .map(({ value }) => `${path}: the comment '${value.trim()}' silences a check`);
  const addIf = (names: readonly string[], node: ESTree.Node): void => {
    const name = nameOf(node);
    if (name !== null && names.includes(name)) found.push(`${path}: uses ${name}`);
  };
  new Visitor({
    TSAnyKeyword: () => {
      found.push(`${path}: uses the type any`);
    },
    CallExpression: ({ callee }) => {
      // `it.skip('…')`, `it.skip.each(…)` and `it.skipIf(…)('…')` all have the switch as a member.
      if (callee.type === 'MemberExpression') addIf(TEST_SWITCHES, callee.property);
    },
    MemberExpression: ({ property, object }) => {
      addIf(RAW_MARKUP, property);
      if (object.type === 'MemberExpression') addIf(TEST_SWITCHES, object.property);
    },
    TaggedTemplateExpression: ({ tag }) => {
      if (tag.type === 'MemberExpression') addIf(TEST_SWITCHES, tag.property);
    },
    JSXAttribute: ({ name }) => {
      addIf(RAW_MARKUP, name);
    },
    Property: ({ key }) => {
      addIf(RAW_MARKUP, key);
    },
  }).visit(program);
  return found;
}
