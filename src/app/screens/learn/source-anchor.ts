import type { SourceId } from '#content';

/** The id of a source's place in the list at an article's end. */
export function sourceAnchor(source: SourceId): string {
  return `source-${source}`;
}
