import { loadWords } from '#i18n';
import type { HeldSheets } from '#session';
import { entryFor } from './entry-for.ts';
import type { LaterFormRoute, PlainRoute, ViewElsewhere } from './later-routes.ts';
import { laterScreenOfForm, plainView, titleOfArticle } from './later-views.tsx';
import { i18nFor, type Page } from './page.ts';
import { NAMESPACES } from './words-of-screens.ts';

async function loadFormPage(route: LaterFormRoute, held: HeldSheets): Promise<Page> {
  const i18n = i18nFor(route.language);
  const [form, Screen] = await Promise.all([
    entryFor(route, held).load(route.language),
    laterScreenOfForm(route),
    loadWords(i18n, NAMESPACES[route.screen]),
  ]);
  const title = i18n.t(`title.${route.screen}`, { form: form.text.title });
  return { i18n, title, view: <Screen form={form} /> };
}

async function loadPlainPage(route: PlainRoute, viewElsewhere: ViewElsewhere): Promise<Page> {
  const i18n = i18nFor(route.language);
  const [view] = await Promise.all([
    plainView(route, viewElsewhere),
    loadWords(i18n, NAMESPACES[route.screen]),
  ]);
  if (route.screen === 'article') return { i18n, title: titleOfArticle(route, i18n), view };
  return { i18n, title: i18n.t(`title.${route.screen}`), view };
}

/** Brings any page but one of statements. Rejects when a file of it cannot be had. */
export function loadLaterPage(
  route: LaterFormRoute | PlainRoute,
  held: HeldSheets,
  viewElsewhere: ViewElsewhere,
): Promise<Page> {
  return 'form' in route ? loadFormPage(route, held) : loadPlainPage(route, viewElsewhere);
}
