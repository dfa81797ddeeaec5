import type { ReactNode, RefObject } from 'react';
import { useClient } from 'urql';
import { fetchData, fetchDealSources, readAtOneRevision, uniqueSources } from '../../client/deal-claims.ts';
import { describeKnowledge, describeLicense, describeSources } from '../../core/credits.ts';
import { legendItems } from '../../core/picture/legend.ts';
import type { PictureScene } from '../../core/picture/scene.ts';
import { fileTheme } from '../../core/theme.ts';
import { stampedFileName } from '../../core/view-stamp.ts';
import { AboutDocument, type DealFragment } from '../../generated/operations.ts';
import { DownloadDealsButtons } from '../download-csv.tsx';
import { DownloadButton } from '../export-buttons.tsx';
import { useRouter } from '../router.tsx';
import { useViewStamp } from '../use-view-stamp.ts';
import { embeddedFontCss, exportSvg, svgToPng } from './export.ts';
import { paletteOf } from './palette.ts';
import type { PictureRenderer } from './renderer.ts';

/** Buttons that download a picture, with its title, legend and sources, and the deals in it. */
export function PictureDownloads({
  renderer,
  scene,
  deals,
  title,
  summary,
  baseName,
  arrowMeaning,
  revision,
}: {
  renderer: RefObject<PictureRenderer | null>;
  scene: PictureScene | null;
  deals: readonly DealFragment[];
  title: string;
  /** Size of the picture, such as "2 entities, 1 deal". */
  summary: string;
  /** Beginning of the file names. */
  baseName: string;
  arrowMeaning: string | undefined;
  /** Revision of the picture. */
  revision: number;
}): ReactNode {
  const client = useClient();
  const { params } = useRouter().address;
  const { createStamp } = useViewStamp();
  const stamp = createStamp(revision);
  const dealIds = deals.map(({ id }) => id);
  const createSvg = async (): Promise<string> => {
    if (renderer.current === null || scene === null) throw new Error('The picture has not loaded yet.');
    const readSources = () =>
      Promise.all([fetchDealSources(client, dealIds), fetchData(client, AboutDocument, {})]);
    const [font, { value }] = await Promise.all([
      embeddedFontCss(),
      readAtOneRevision(client, readSources, revision),
    ]);
    const [sourcesByDeal, { graph }] = value;
    return exportSvg(renderer.current, scene, {
      colors: paletteOf(fileTheme(params)),
      font,
      text: {
        title,
        subtitle: `${describeKnowledge(stamp)} · ${summary}`,
        legend: legendItems(scene, arrowMeaning),
        notes: [
          describeSources(uniqueSources([...sourcesByDeal.values()].flat())),
          `${describeLicense(graph.datasets)}. dealgraph, revision ${revision}.`,
          stamp.url,
        ],
      },
    });
  };
  return (
    <>
      <DownloadButton
        label="Download PNG"
        createFile={async () =>
          new File([await svgToPng(await createSvg())], stampedFileName(baseName, stamp, 'png'), {
            type: 'image/png',
          })
        }
      />
      <DownloadButton
        label="Download SVG"
        createFile={async () =>
          new File([await createSvg()], stampedFileName(baseName, stamp, 'svg'), { type: 'image/svg+xml' })
        }
      />
      <DownloadDealsButtons
        dealsLabel="Download deals as CSV"
        baseName={baseName}
        fetchDeals={() => deals}
        revision={revision}
      />
    </>
  );
}
