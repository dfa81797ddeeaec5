import type { ClaimWeight, PositionWeight, ResolutionRule } from './resolution-rules.ts';

const SOURCE_KIND_NAMES = {
  FILING: 'a filing',
  PRESS_RELEASE: 'a press release',
  NEWS: 'a news report',
  RESEARCH: 'research',
  BLOG: 'a blog',
  REFERENCE: 'a reference work',
  OTHER: 'another kind of source',
} as const;
const MODALITY_NAMES = {
  FACT: 'stated as fact',
  REPORTED: 'reported from others',
  FORECAST: 'a forecast',
  OPINION: 'an opinion',
  RUMOUR: 'a rumour',
} as const;

function hasPartialDate({ publishedOn }: ClaimWeight): boolean {
  return publishedOn !== undefined && publishedOn.length < '2025-11-18'.length;
}

/**
 * One sentence for readers about how a rule decided between the winner and the runner-up. Stores
 * save it in the versions of relationships, so a new wording requires a rebuild.
 */
export function explainRule(rule: ResolutionRule, winner: PositionWeight, runnerUp: PositionWeight): string {
  switch (rule) {
    case 'STRONGER_MODALITY':
      return `The best claim for it is ${MODALITY_NAMES[winner.best.modality]}, the best one against it is ${MODALITY_NAMES[runnerUp.best.modality]}.`;
    case 'STRONGER_SOURCE':
      return `It rests on ${SOURCE_KIND_NAMES[winner.best.sourceKind]}, which weighs more than ${SOURCE_KIND_NAMES[runnerUp.best.sourceKind]}.`;
    case 'MORE_PUBLISHERS':
      return `${winner.publishers} publishers stand behind it, against ${runnerUp.publishers}.`;
    case 'LATER_PUBLISHED':
      return `Its best claim was published later: ${winner.best.publishedOn}, against ${runnerUp.best.publishedOn ?? 'an unknown date'}${hasPartialDate(winner.best) || hasPartialDate(runnerUp.best) ? ' (what is not known to the day counts from its first day)' : ''}.`;
    case 'FIRST_RECORDED':
      return 'Nothing else tells them apart, so the claim that was recorded first stands.';
  }
}
