import type { ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import type { ViewAddress } from '../core/address.ts';
import { citeView, embedCode } from '../core/credits.ts';
import { AboutDocument } from '../generated/operations.ts';
import { CopyButton, DownloadButton } from './export-buttons.tsx';
import { Menu } from './menu.tsx';
import { useOfferedDownloads } from './offered-downloads.tsx';
import { preparePrint } from './printing.ts';
import { useViewStamp } from './use-view-stamp.ts';

/** Height in pixels of a frame without the script that adjusts it. */
const PICTURE_HEIGHT = 640;
const PAGE_HEIGHT = 800;

const SITE_NAME = / · dealgraph$/;

/** A menu that shares a view: its link, code for a frame, its citation, and its downloads. */
export function ShareMenu({
  target,
  title,
}: {
  target: ViewAddress;
  /** Title of the view; the title of the window by default. */
  title?: string;
}): ReactNode {
  const { createStamp, urlOf } = useViewStamp();
  const about = useRetryingQuery(AboutDocument, {});
  const downloads = useOfferedDownloads();
  const revision = about.state === 'loaded' ? about.data.graph.revision : null;
  const nameOf = (): string => title ?? document.title.replace(SITE_NAME, '');
  const stampAt = (current: number) => ({ ...createStamp(current), url: urlOf(target, current) });
  const isPage = title === undefined;
  return (
    <Menu name="Share" className="share-menu">
      {() => (
        <div className="menu-body">
          {revision === null ? (
            <p role="status">Loading…</p>
          ) : (
            <>
              <p>
                <CopyButton label="Copy link" text={() => urlOf(target, revision)} />
              </p>
              <p>
                <CopyButton
                  label="Copy citation of this view"
                  text={() => citeView(nameOf(), stampAt(revision))}
                />
              </p>
              <h3>Embed in an article</h3>
              <p>
                <CopyButton
                  label="Copy embed code"
                  text={() =>
                    embedCode(nameOf(), stampAt(revision), {
                      url: urlOf(target, revision, true),
                      height: target.route.view === 'picture' ? PICTURE_HEIGHT : PAGE_HEIGHT,
                    })
                  }
                />
              </p>
            </>
          )}
          {isPage && downloads.length > 0 && (
            <>
              <h3>Download</h3>
              {downloads.map(({ label, createFile }) => (
                <p key={label}>
                  <DownloadButton label={label} createFile={createFile} offered={false} />
                </p>
              ))}
            </>
          )}
          {isPage && (
            <p>
              <button type="button" className="quiet" onClick={preparePrint}>
                Print
              </button>
            </p>
          )}
        </div>
      )}
    </Menu>
  );
}
