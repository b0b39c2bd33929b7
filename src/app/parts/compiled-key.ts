import { toScoringKey, type Form } from '#instrument';
import { compileKey, type CompiledKey } from '#scoring';

const compiled = new WeakMap<Form, CompiledKey>();

/** The form's key, compiled once however often the page scores with it. */
export function compiledKey(form: Form): CompiledKey {
  const known = compiled.get(form);
  if (known !== undefined) return known;
  const made = compileKey(toScoringKey(form.questionnaire));
  compiled.set(form, made);
  return made;
}
