import type { Namespace } from './namespaces.ts';

const FILES = import.meta.glob<object>(['./words/*/*.json', '!./words/en/common.json'], {
  import: 'default',
});

/** The words of one file. Rejects where nobody wrote them, or they cannot be had. */
export async function fetchWordFile(language: string, namespace: Namespace): Promise<object> {
  const load = FILES[`./words/${language}/${namespace}.json`];
  if (load === undefined) throw new Error(`Nobody wrote the words "${namespace}" in "${language}"`);
  return load();
}
