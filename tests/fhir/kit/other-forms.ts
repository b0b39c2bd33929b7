import type { Form, QuestionnaireScale } from '#instrument';
import { FORMS } from './simulated.ts';

function changed(form: Form, change: (scale: QuestionnaireScale) => QuestionnaireScale): Form {
  const { questionnaire } = form;
  return { ...form, questionnaire: { ...questionnaire, scales: questionnaire.scales.map(change) } };
}

/** What no released form has: other methods, weights, options that are not whole, and two response sets in a scale. */
export function otherForms(): readonly (readonly [name: string, form: Form])[] {
  const form = FORMS[0]?.[1];
  if (form === undefined) throw new Error('There is no form.');
  const weighted = changed(form, (scale) => ({
    ...scale,
    items: scale.items.map((entry, at) => ({ ...entry, weight: 0.5 + (at % 3) * 0.75 })),
  }));
  const fractions = [-1.5, -0.25, 1].map((value, at) => ({ code: `o-${at}`, value }));
  const mixed: Form = {
    ...weighted,
    questionnaire: {
      ...weighted.questionnaire,
      responseSets: [...form.questionnaire.responseSets, { id: 'fine', options: fractions }],
      items: form.questionnaire.items.map((item, at) =>
        at % 2 === 0 ? item : { ...item, responseSet: 'fine' },
      ),
    },
  };
  return [
    ['a form with weights', weighted],
    ['sums', changed(form, (scale) => ({ ...scale, method: 'sum' }))],
    ['prorated sums', changed(weighted, (scale) => ({ ...scale, method: 'proratedSum' }))],
    ['two response sets', mixed],
  ];
}
