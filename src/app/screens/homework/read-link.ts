import { decodeHomework, homeworkId, type Homework, type LinkProblem } from '#sharing';
import { formOfSheet, type FormEntry } from '#wiring';

/** A link that can be shown, not yet taken in. */
export interface OpenedLink {
  readonly id: string;
  readonly fragment: string;
  readonly homework: Homework;
}

/** Why a link is not opened here; with the site that it leads to, or the questionnaires that this site lacks. */
export type LinkFault =
  | { readonly problem: LinkProblem }
  | { readonly problem: 'other-site'; readonly site: string }
  | { readonly problem: 'no-questionnaire'; readonly names: readonly string[] };

export type LinkReading =
  | { readonly ok: true; readonly value: OpenedLink }
  | { readonly ok: false; readonly fault: LinkFault };

/** Reads a fragment, and looks whether this site can give what it asks for. Nothing is stored. */
export function readLink(fragment: string, forms: readonly FormEntry[]): LinkReading {
  const reading = decodeHomework(fragment);
  if (!reading.ok) return { ok: false, fault: { problem: reading.problem } };
  const homework = reading.value;
  const names: string[] = [];
  for (const { questionnaire, targets } of homework.forms) {
    const entry = formOfSheet(forms, questionnaire);
    if (entry?.digest !== questionnaire.digest) {
      names.push(`${questionnaire.id} ${questionnaire.version}`);
    } else if (entry.maxTurns > 1 !== targets.length > 0) {
      // About people without saying whom, or about somebody where nobody in particular is asked about.
      return { ok: false, fault: { problem: 'out-of-limits' } };
    }
  }
  if (names.length > 0) return { ok: false, fault: { problem: 'no-questionnaire', names } };
  return { ok: true, value: { id: homeworkId(fragment), fragment, homework } };
}
