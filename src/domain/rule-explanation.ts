import { isFullDay } from './partial-date.ts';
import type { ClaimWeight, PositionWeight, ResolutionRule } from './resolution-rules.ts';

const SOURCE_KIND_NAMES = {
  FILING: 'a filing',
  PRESS_RELEASE: 'a press release',
  NEWS: 'a news report',
  RESEARCH: 'a research report',
  BLOG: 'a blog',
  REFERENCE: 'a reference work',
  OTHER: 'another kind of source',
} as const;
const MODALITY_NAMES = {
  FACT: 'stated as fact',
  REPORTED: 'reported',
  FORECAST: 'a forecast',
  OPINION: 'an opinion',
  RUMOUR: 'a rumor',
} as const;

function hasPartialDate({ publishedOn }: ClaimWeight): boolean {
  return publishedOn !== undefined && !isFullDay(publishedOn);
}

/**
 * One sentence for readers about how a rule decided between the winner and the runner-up. Stores
 * save it in the versions of relationships, so a new wording requires a rebuild.
 */
export function explainRule(rule: ResolutionRule, winner: PositionWeight, runnerUp: PositionWeight): string {
  switch (rule) {
    case 'STRONGER_MODALITY':
      return `The best claim for this value is ${MODALITY_NAMES[winner.best.modality]}. The best claim for another value is ${MODALITY_NAMES[runnerUp.best.modality]}.`;
    case 'STRONGER_SOURCE':
      return `The best claim for this value comes from ${SOURCE_KIND_NAMES[winner.best.sourceKind]}, which outranks ${SOURCE_KIND_NAMES[runnerUp.best.sourceKind]}.`;
    case 'MORE_PUBLISHERS':
      return `${winner.publishers} independent voices state this value, and ${runnerUp.publishers} ${runnerUp.publishers === 1 ? 'states' : 'state'} another one.`;
    case 'LATER_PUBLISHED': {
      const dates =
        runnerUp.best.publishedOn === undefined
          ? `on ${winner.best.publishedOn}; the date of the other one is unknown`
          : `later: on ${winner.best.publishedOn}, not on ${runnerUp.best.publishedOn}`;
      const note =
        hasPartialDate(winner.best) || hasPartialDate(runnerUp.best)
          ? ' A date without a day counts as its first day.'
          : '';
      return `The best claim for this value was published ${dates}.${note}`;
    }
    case 'FIRST_RECORDED':
      return 'No other rule decides, so the value of the claim recorded first is used.';
  }
}
