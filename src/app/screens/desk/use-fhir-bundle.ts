import type { FiledReply } from '#desk';
import { toFhirBundle, type BundledSheet, type FhirBundle } from '#fhir';
import { useTranslation } from '#i18n';
import { scoreSheet, usePersonNames } from '#parts';
import type { FormOf } from '#result';
import { useWiring } from '#wiring';

/** Replies as HL7 FHIR R4, each under its label. The words of a reply go with its first sheet. Sheets whose form is not here are left out. */
export function useFhirBundle(formOf: FormOf): (replies: readonly FiledReply[]) => FhirBundle {
  const { t } = useTranslation('desk');
  const { now } = useWiring();
  const words = {
    about: t('fhir.about'),
    aboutName: t('fhir.aboutName'),
    results: t('fhir.results'),
    score: t('fhir.score'),
    position: t('fhir.position'),
    ownWords: t('reply.words'),
    questions: t('reply.questions'),
  };
  const personOf = usePersonNames();

  function bundledSheets({ label, sheets, reply }: FiledReply): readonly BundledSheet[] {
    const { ownWords, questions } = reply;
    return sheets.flatMap((sheet, index): readonly BundledSheet[] => {
      const form = formOf(sheet);
      if (form === undefined) return [];
      const details = {
        words,
        ...(label === '' ? {} : { subject: label }),
        ...(sheet.target === null ? {} : { aboutName: personOf(form, sheet) }),
        ...(index === 0 ? { ownWords, questions } : {}),
      };
      return [{ form, sheet, scores: scoreSheet(form, sheet), details }];
    });
  }

  return (replies) =>
    toFhirBundle(replies.flatMap(bundledSheets), {
      now: now(),
      nextUuid: () => crypto.randomUUID(),
    });
}
