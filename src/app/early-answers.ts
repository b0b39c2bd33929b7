/**
 * The radios are real before any script runs. What is chosen on them before the app has woken is kept here
 * and put into the sheet: a tap is never lost to a slow network.
 */
export interface EarlyAnswers {
  /** Item ids with the option codes chosen so far. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Stops listening, and shows every choice again that waking may have wiped. */
  readonly end: () => void;
}

export function watchEarlyAnswers(page: Document): EarlyAnswers {
  const chosen = new Map<string, string>();
  for (const radio of page.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
    chosen.set(radio.name, radio.value);
  }
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'radio' && target.checked) {
      chosen.set(target.name, target.value);
    }
  };
  page.addEventListener('change', onChange);
  // The click that wakes the page can be unmarked in the middle of it, and then there is no change event.
  page.addEventListener('click', onChange, true);
  return {
    chosen,
    end: () => {
      page.removeEventListener('change', onChange);
      page.removeEventListener('click', onChange, true);
      for (const [item, code] of chosen) {
        for (const radio of page.getElementsByName(item)) {
          if (radio instanceof HTMLInputElement && radio.value === code) radio.checked = true;
        }
      }
    },
  };
}
