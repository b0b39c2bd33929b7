import { describe, expect, it } from 'vitest';
import { partForm } from '#instrument';
import { readFolder } from '../../site/questionnaires-folder.ts';

const { versions } = readFolder('.');
const forms = versions.flatMap((byLanguage) => Object.values(byLanguage));

describe.each(
  forms.map((form) => [`${form.questionnaire.id} ${form.questionnaire.version}`, form]),
)('the two parts of %s', (_name, form) => {
  const { answering, rest } = partForm(form);

  it('are the form again when they are put together, and share no field', () => {
    expect({
      questionnaire: { ...answering.questionnaire, ...rest.questionnaire },
      text: { ...answering.text, ...rest.text },
      digests: rest.digests,
    }).toEqual(form);
    const names = (part: object) => Object.keys(part);
    const shared = [
      ...names(answering.questionnaire).filter((name) => name in rest.questionnaire),
      ...names(answering.text).filter((name) => name in rest.text),
    ];
    expect(shared).toEqual([]);
  });

  it('keep all that scores apart from what answering takes', () => {
    expect(JSON.stringify(answering)).not.toContain('"sign"');
  });
});
