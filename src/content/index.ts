export { ARTICLE_GROUPS, articleId, type ArticleId } from './article-ids.ts';
export { ARTICLES, type Article, type Passage, type Section } from './articles.ts';
export { SOURCES, type SourceId } from './sources.ts';
export { EMERGENCY_NUMBERS, type EmergencyNumber } from './emergency-numbers.ts';
export { SUPPORT_REGIONS, type SupportLine, type SupportRegion } from './support-line.ts';
export { SUPPORT_LINES, SUPPORT_LINES_REVIEWED_ON } from './support-lines.ts';
export { NEUTRAL_SITE } from './neutral-site.ts';
