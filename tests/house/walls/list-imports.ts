import { Visitor, parseSync, type ESTree } from 'vite';
import type { SourceFile } from './read-tree.ts';

/** `address` is `new URL(…, import.meta.url)`: a file that is named, not code that is run. */
export type ImportKind = 'static' | 'type' | 'lazy' | 'address';

/** One module that a file names. `specifier` is null where it is computed and so cannot be checked. */
export interface NamedImport {
  readonly kind: ImportKind;
  readonly specifier: string | null;
}

function literalOf(node: ESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  // `./words/${language}.json`: what stands before the first hole says which folder it stays in.
  if (node.type !== 'TemplateLiteral') return null;
  const start = node.quasis[0]?.value.cooked ?? '';
  return start.includes('/') ? start : null;
}

function globPatterns(node: ESTree.Node | undefined): readonly (string | null)[] {
  if (node === undefined) return [null];
  if (node.type !== 'ArrayExpression') return [literalOf(node)];
  const patterns = node.elements.map((element) => (element === null ? null : literalOf(element)));
  // What is left out is not imported.
  return patterns.filter((pattern) => pattern?.startsWith('!') !== true);
}

function isImportMeta(node: ESTree.Node): boolean {
  return node.type === 'MetaProperty' && node.meta.name === 'import';
}

function isImportMetaGlob(callee: ESTree.Node): boolean {
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  const { object, property } = callee;
  return isImportMeta(object) && property.type === 'Identifier' && property.name === 'glob';
}

function listCodeImports({ path, text }: SourceFile): readonly NamedImport[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const found: NamedImport[] = [];
  const add = (kind: ImportKind, specifier: string | null): void => {
    found.push({ kind, specifier });
  };
  new Visitor({
    ImportDeclaration: (node) => {
      add(node.importKind === 'type' ? 'type' : 'static', node.source.value);
    },
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.exportKind === 'type' ? 'type' : 'static', node.source.value);
    },
    ExportAllDeclaration: (node) => {
      add(node.exportKind === 'type' ? 'type' : 'static', node.source.value);
    },
    ImportExpression: (node) => {
      add('lazy', literalOf(node.source));
    },
    TSImportType: (node) => {
      add('type', literalOf(node.source));
    },
    TSExternalModuleReference: (node) => {
      add('static', node.expression.value);
    },
    CallExpression: (node) => {
      if (isImportMetaGlob(node.callee)) {
        for (const pattern of globPatterns(node.arguments[0])) add('static', pattern);
      }
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        add('static', node.arguments[0] ? literalOf(node.arguments[0]) : null);
      }
    },
    NewExpression: (node) => {
      const [target, base] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (!isUrl || target === undefined || base?.type !== 'MemberExpression') return;
      if (isImportMeta(base.object)) add('address', literalOf(target));
    },
  }).visit(program);
  return found;
}

function listStyleImports({ text }: SourceFile): readonly NamedImport[] {
  const named =
    /@import\s+(?:url\()?['"]([^'"]+)|\bfrom\s+['"]([^'"]+)['"]|@value\s.*from\s+['"]([^'"]+)/g;
  return [...text.matchAll(named)].map((match) => ({
    kind: 'static',
    specifier: match[1] ?? match[2] ?? match[3] ?? null,
  }));
}

/** Every module that a .ts, .tsx or .css file names, of every kind: static, re-export, type, dynamic, glob, URL. */
export function listImports(file: SourceFile): readonly NamedImport[] {
  return file.path.endsWith('.css') ? listStyleImports(file) : listCodeImports(file);
}
