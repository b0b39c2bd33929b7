import { FORMS } from 'virtual:mooring-forms';
import { pagesOf, type Form } from '#instrument';

const [first] = FORMS;
if (first === undefined) throw new Error('No questionnaire in questionnaires/');

/** The questionnaire on offer, as the app itself gets it. */
export const entry = first;
export const form: Form = await entry.load('en');
export const { questionnaire } = form;
export const pages = pagesOf(questionnaire);
export const itemIds = questionnaire.items.map(({ id }) => id);
