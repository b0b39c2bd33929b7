type Answers = Readonly<Record<string, string>>;

/** Chooses the radios of a form that the answers ask for, and takes the choice back where an answer has gone. */
export function checkRadios(
  form: HTMLFormElement,
  items: readonly string[],
  before: Answers,
  answers: Answers,
): void {
  for (const item of items) {
    const code = answers[item];
    if (code === before[item]) continue;
    for (const radio of form.querySelectorAll<HTMLInputElement>(`[name="${item}"]`)) {
      radio.checked = radio.value === code;
    }
  }
}
