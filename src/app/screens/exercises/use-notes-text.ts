import { JOURNAL_PROMPTS } from '#content';
import { useTranslation } from '#i18n';
import type { Notes } from '#session';

/** Notes as a text to keep: each under the question that it answers. */
export function useNotesText(): (notes: Notes) => string {
  const { t } = useTranslation('exercises');
  return (notes) =>
    Object.values(JOURNAL_PROMPTS)
      .flat()
      .flatMap((prompt) => {
        const text = notes[prompt];
        return text === undefined ? [] : [`${t(`journal.prompt.${prompt}`)}\n\n${text.trim()}\n`];
      })
      .join('\n');
}
