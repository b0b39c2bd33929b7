import type { ReactElement } from 'react';
import type { Route } from '#wiring';
import type { SiteScreen } from './site-screens.ts';

/** A route to a screen of a form that is not in the first bundle. */
export type LaterFormRoute = Exclude<
  Extract<Route, { readonly form: string }>,
  { readonly screen: 'questions' }
>;

/** A route to a screen that belongs to no form and is not the first page. */
export type PlainRoute = Exclude<Route, { readonly form: string } | { readonly screen: 'welcome' }>;

/** Gives the view of a screen that is shown on the app's own pages alone. */
export type ViewElsewhere = (screen: SiteScreen) => Promise<ReactElement>;
