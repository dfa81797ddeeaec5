import { formatAddress, readKnownOn, readView, type ViewAddress, type ViewRoute } from '../core/address.ts';
import { today } from '../core/dates.ts';
import { EVIDENCE_NAMES, type ViewStamp } from '../core/view-stamp.ts';
import { useRouter } from './router.tsx';

/** Functions that identify the current view in downloads and shared links. */
export interface ViewStamper {
  /** The identity of the view at a revision; `asOf` is the day of its knowledge by default. */
  readonly createStamp: (revision: number, asOf?: string) => ViewStamp;
  /** Permanent link of a view, as known on the day of the current view. */
  readonly linkTo: (route: ViewRoute) => string;
  /** Permanent link of a view at a revision, or of its frame. */
  readonly urlOf: (address: ViewAddress, revision: number, embed?: boolean) => string;
}

/** Identifies the current view by its address. */
export function useViewStamp(): ViewStamper {
  const { address, root } = useRouter();
  const { knownOn, evidence } = readView(address.params);
  const toUrl = (target: ViewAddress): string => new URL(root + formatAddress(target), location.origin).href;
  const urlOf = ({ route, params }: ViewAddress, revision: number, embed = false): string =>
    toUrl({
      route,
      // Views of today change with each revision, so only links to a past day name theirs.
      params: {
        ...params,
        embed: embed ? '1' : '',
        revision: readKnownOn(params) === null ? '' : String(revision),
      },
    });
  return {
    createStamp: (revision, asOf = knownOn ?? today()) => ({
      asOf,
      evidence: EVIDENCE_NAMES[evidence],
      revision,
      url: urlOf(address, revision),
    }),
    linkTo: (route) =>
      toUrl({ route, params: { knownOn: knownOn ?? '', evidence: evidence === 'ALL' ? '' : evidence } }),
    urlOf,
  };
}
