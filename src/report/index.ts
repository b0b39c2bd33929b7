export { personSpread, type DimensionSpread } from './person-spread.ts';
export { buildReport } from './build-report.ts';
export type {
  DimensionReport,
  DisplayedBand,
  Reading,
  Report,
  ScoredDimension,
  SectionName,
  Statement,
  StatementValues,
  UnscoredDimension,
} from './model.ts';
export { roleOf, type KnownRole, type Role } from './known-role.ts';
export { isKnownRegion, type KnownRegion } from './known-region.ts';
export type { LevelGroup, MeaningPart, StatementId } from './statement-id.ts';
