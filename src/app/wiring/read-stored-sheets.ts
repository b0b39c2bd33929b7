import type { FormEntry } from 'virtual:mooring-forms';
import { DECLINED, readAnswerSheet, type AnswerSheet, type SetAside } from '#session';
import type { Device } from '#storage';

export interface StoredSheets {
  readonly sheets: readonly AnswerSheet[];
  readonly setAside: readonly SetAside[];
}

/** Whether every answer is one that its item offers. */
async function fitsForm(sheet: AnswerSheet, entry: FormEntry): Promise<boolean> {
  const { questionnaire } = await entry.load(entry.languages[0] ?? sheet.language);
  const { target } = sheet;
  const isTarget =
    target === null
      ? questionnaire.targets.length === 0
      : questionnaire.targets.some(
          ({ person, tense }) => person === target.person && tense === target.tense,
        );
  if (!isTarget) return false;
  return Object.entries(sheet.answers).every(([id, code]) => {
    const item = questionnaire.items.find((candidate) => candidate.id === id);
    const responseSet = questionnaire.responseSets.find((set) => set.id === item?.responseSet);
    if (responseSet === undefined) return false;
    return code === DECLINED || responseSet.options.some((option) => option.code === code);
  });
}

async function readOne(
  key: string,
  text: string,
  forms: readonly FormEntry[],
): Promise<AnswerSheet | SetAside> {
  const reading = readAnswerSheet(text);
  if (!reading.ok) return { key, problem: reading.problem };
  const { sheet } = reading;
  const { id, version, digest } = sheet.questionnaire;
  const entry = forms.find((form) => form.id === id && form.version === version);
  if (entry?.digest !== digest) return { key, problem: 'unknown-questionnaire' };
  const isWhole = key === `sheet.${sheet.id}` && (await fitsForm(sheet, entry));
  return isWhole ? sheet : { key, problem: 'unreadable' };
}

/** Every stored sheet, read through the checked door; what cannot be read is named and left where it is. */
export async function readStoredSheets(
  device: Device,
  keys: readonly string[],
  forms: readonly FormEntry[],
): Promise<StoredSheets> {
  const results = await Promise.all(keys.map((key) => readOne(key, device.read(key) ?? '', forms)));
  return {
    sheets: results.filter((result) => 'answers' in result),
    setAside: results.filter((result) => 'problem' in result),
  };
}
