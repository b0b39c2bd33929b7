export { articleId, ARTICLES, type ArticleId } from './articles.ts';
export { EMERGENCY_NUMBERS, type EmergencyNumber } from './emergency-numbers.ts';
export {
  SUPPORT_LINES,
  SUPPORT_LINES_REVIEWED_ON,
  type SupportLine,
  type SupportRegion,
} from './support-lines.ts';
export { NEUTRAL_SITE } from './neutral-site.ts';
