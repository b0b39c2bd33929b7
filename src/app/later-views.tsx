import { FORMS } from 'virtual:mooring-forms';
import type { ComponentType, ReactElement } from 'react';
import { articleId } from '#content';
import type { Form } from '#instrument';
import { newestForms, type Route } from '#wiring';
import type { Page } from './page.ts';
import type { LaterFormRoute, PlainRoute, ViewElsewhere } from './later-routes.ts';

type FormScreen = ComponentType<{ readonly form: Form }>;

/** The screens of a form that come after the first statements. */
export async function laterScreenOfForm({ screen }: LaterFormRoute): Promise<FormScreen> {
  switch (screen) {
    case 'begin':
      return (await import('#screens/begin')).BeginScreen;
    case 'review':
      return (await import('#screens/review')).ReviewScreen;
    case 'results':
      return (await import('#screens/results')).ResultsScreen;
    case 'session':
      return (await import('#screens/session')).SessionScreen;
  }
}

/** The views that belong to no form, each in a chunk of its own. */
export async function plainView(
  route: PlainRoute,
  viewElsewhere: ViewElsewhere,
): Promise<ReactElement> {
  switch (route.screen) {
    case 'support': {
      const { SupportScreen } = await import('#screens/support');
      return <SupportScreen />;
    }
    case 'privacy': {
      const { PrivacyScreen } = await import('#screens/privacy');
      return <PrivacyScreen />;
    }
    case 'youth': {
      const { YouthScreen } = await import('#screens/youth');
      return <YouthScreen />;
    }
    case 'learn': {
      const { LearnScreen } = await import('#screens/learn');
      return <LearnScreen />;
    }
    case 'article': {
      const { ArticleScreen } = await import('#screens/learn');
      return <ArticleScreen id={route.article} />;
    }
    case 'exercises': {
      const { ExercisesScreen } = await import('#screens/exercises');
      return <ExercisesScreen />;
    }
    case 'embed': {
      const { EmbedScreen } = await import('#screens/embed');
      return <EmbedScreen entries={newestForms(FORMS)} />;
    }
    case 'left': {
      const { LeftScreen } = await import('#screens/left');
      return <LeftScreen />;
    }
    case 'kept':
    case 'homework':
    case 'send':
    case 'invite':
    case 'desk':
    case 'key':
    case 'website':
      return viewElsewhere(route.screen);
  }
}

/** The title of an article's page, once its words have come. */
export function titleOfArticle(
  { language, article }: Extract<Route, { readonly screen: 'article' }>,
  i18n: Page['i18n'],
): string {
  const t = i18n.getFixedT(language, ['common', 'learn']);
  return t('title.article', { article: t(`learn:titles.${articleId(article)}`) });
}
