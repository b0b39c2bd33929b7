/** Made by the build from `questionnaires/`, every file checked on the way: see site/questionnaires-plugin.ts. */
declare module 'virtual:mooring-forms' {
  import type { AnsweringPart, Form } from '#instrument';

  export interface FormEntry {
    readonly id: string;
    readonly version: string;
    /** Digest of the structure, shortened: what sheets carry. */
    readonly digest: string;
    readonly itemCount: number;
    readonly pageCount: number;
    /** How many persons one sitting may be about; 1 where it asks about nobody in particular. */
    readonly maxTurns: number;
    /** `persons` asks about one person at a time; `short` is derived from another form. */
    readonly kind: 'full' | 'short' | 'persons';
    readonly languages: readonly string[];
    /** Words and numbers of the form in one of its languages, in chunks of their own. */
    readonly load: (language: string) => Promise<Form>;
    /** The part of them that answering takes: one chunk, of half the size. */
    readonly loadForAnswers: (language: string) => Promise<AnsweringPart>;
  }

  /** Every version of every questionnaire, the newest of each first. */
  export const FORMS: readonly FormEntry[];
}

/** Made with it: apart, since pages of statements do without. */
declare module 'virtual:mooring-item-pages' {
  /** Item ids, page by page, by the questionnaire's id and version: `id@version`. */
  export const ITEM_PAGES: Readonly<Record<string, readonly (readonly string[])[]>>;
}
