import type { ScoredDimension } from '#report';

/** One line of the page; with a dimension where a drawing of its place belongs beside it. */
export interface PageLine {
  readonly key: string;
  readonly text: string;
  readonly drawn?: ScoredDimension;
}

export interface PageSection {
  readonly key: string;
  readonly title: string;
  readonly kind: 'positions' | 'list' | 'words' | 'small';
  readonly lines: readonly PageLine[];
}

/** All that stands on the page, in reading order: what is shown, printed and saved comes from here. */
export interface PageText {
  readonly title: string;
  readonly about: readonly string[];
  readonly sections: readonly PageSection[];
}

/** The page as plain text, with the same lines as on paper. */
export function plainText({ title, about, sections }: PageText): string {
  const blocks = sections.map((section) =>
    [
      section.title,
      ...section.lines.map(({ text }) => (section.kind === 'list' ? `- ${text}` : text)),
    ].join('\n'),
  );
  return `${[[title, ...about].join('\n'), ...blocks].join('\n\n')}\n`;
}
