import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/explorer/core/picture/labels.ts';
import {
  initialCoordinates,
  fitToField,
  FIELD_HALF_HEIGHT,
} from '../../../src/explorer/core/picture/layout.ts';
import { bendFromSource, linkStyles } from '../../../src/explorer/core/picture/link-styles.ts';
import {
  dealCountsByEntity,
  countDealsBetweenOthers,
  uniqueDeals,
  mergeSubgraphs,
  omitEntities,
} from '../../../src/explorer/core/picture/subgraph.ts';
import { buildScene } from '../../../src/explorer/core/picture/scene.ts';
import {
  collapseEntity, hideEntity, expandEntity, pinEntity, readSettings, writeSettings, type PictureSettings,
} from '../../../src/explorer/core/picture/settings.ts'; // prettier-ignore
import { legendItems } from '../../../src/explorer/core/picture/legend.ts';
import { renderSvg } from '../../../src/explorer/core/picture/svg.ts';
import { wrapText } from '../../../src/explorer/core/picture/svg-frame.ts';
import { entity, link } from './picture-fixtures.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

describe('the settings of a picture', () => {
  const settings: fc.Arbitrary<PictureSettings> = fc.record({
    expanded: fc.uniqueArray(id, { maxLength: 3 }),
    depth: fc.constantFrom(1, 2, 3),
    limit: fc.constantFrom(60, 200, 500, 2000),
    hidden: fc.uniqueArray(id, { maxLength: 3 }),
    pins: fc
      .uniqueArray(id, { maxLength: 3 })
      .map((ids) => new Map(ids.map((each, index) => [each, { x: index * 10, y: -1 - index }]))),
    selected: fc.option(fc.record({ kind: fc.constantFrom('entity' as const, 'deal' as const), id })),
  });

  test('are unchanged after writing them to an address and reading them again', () => {
    fc.assert(
      fc.property(settings, (each) => {
        expect(readSettings(writeSettings(each))).toEqual(each);
      }),
    );
  });

  test('expand, collapse, hide and pin one entity without changing the others', () => {
    const none = readSettings({});
    const expanded = pinEntity(expandEntity(expandEntity(none, 'a'), 'b'), 'a', { x: 1, y: 2 });
    expect(expanded).toEqual({ ...none, expanded: ['a', 'b'], pins: new Map([['a', { x: 1, y: 2 }]]) });
    expect(collapseEntity(pinEntity(expanded, 'a', null), 'a').expanded).toEqual(['b']);
    const withoutHidden = hideEntity({ ...expanded, selected: { kind: 'entity', id: 'b' } }, 'b');
    expect(withoutHidden).toMatchObject({ expanded: ['a'], hidden: ['b'], selected: null });
  });
});

const WINDOW = { width: 400, height: 300 };

describe('names in a picture', () => {
  test('cover no other name and no entity, and stay inside the canvas', () => {
    const labelArbitrary = fc.uniqueArray(
      fc.record({
        id,
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        radius: fc.integer({ min: 2, max: 12 }),
        width: fc.integer({ min: 10, max: 120 }),
      }),
      { selector: (each) => each.id, maxLength: 40 },
    );
    fc.assert(
      fc.property(labelArbitrary, (all) => {
        const labels = placeLabels(all, 16, WINDOW);
        const boxes = labels.map((label) => ({
          left: label.x,
          right: label.x + (all.find((each) => each.id === label.id)?.width ?? 0),
          top: label.y - 8,
          bottom: label.y + 8,
        }));
        const discs = all.map(({ x, y, radius }) => ({
          left: x - radius,
          right: x + radius,
          top: y - radius,
          bottom: y + radius,
        }));
        boxes.forEach((box, index) => {
          expect(
            box.left >= 0 && box.right <= WINDOW.width && box.top >= 0 && box.bottom <= WINDOW.height,
          ).toBe(true);
          for (const other of [...boxes.slice(0, index), ...discs]) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
        });
      }),
    );
    const one = { id: 'one', x: 100, y: 100, radius: 5, width: 50 };
    expect(placeLabels([one], 16, WINDOW)).toEqual([{ id: 'one', x: 109, y: 100 }]);
    // At the right edge the name moves to the left side.
    expect(placeLabels([{ ...one, x: 380 }], 16, WINDOW)).toEqual([{ id: 'one', x: 321, y: 100 }]);
  });
});

describe('the links of a picture', () => {
  test('are wider for more dollars, dashed if doubtful, and directed if one party provides', () => {
    const looks = linkStyles([
      link('a', 'b', { id: 'small', dollars: 1e6 }),
      link('a', 'c', { id: 'large', dollars: 1e11 }),
      link('a', 'd', { id: 'euros', dollars: 1e11, currency: 'EUR' }),
      link('a', 'e', { id: 'unknown' }),
      link('a', 'f', { id: 'disputed', disputed: true }),
      link('a', 'g', { id: 'rumour', strongest: 'RUMOUR' }),
      link('a', 'h', { id: 'peers', type: 'PARTNERSHIP', roles: ['PARTNER', 'PARTNER'], dollars: 1e11 }),
      link('a', 'i', { id: 'together', roles: ['INVESTOR', 'INVESTOR'], dollars: 1e11 }),
    ]);
    const look = (name: string) => [...looks].find(([key]) => key.startsWith(name))?.[1];
    expect(look('large')?.width).toBeGreaterThan((look('small')?.width ?? 0) * 2);
    expect(look('euros')?.width).toBe(look('unknown')?.width);
    expect(['disputed', 'rumour', 'large'].map((name) => look(name)?.dashed)).toEqual([true, true, false]);
    expect(['large', 'peers', 'together'].map((name) => look(name)?.directed)).toEqual([true, false, false]);
    expect(look('together')?.width).toBe(look('unknown')?.width);
  });

  test('between the same two entities have different curves, whatever their direction', () => {
    const links = [link('a', 'b', { id: 'x' }), link('b', 'a', { id: 'y' }), link('a', 'b', { id: 'z' })];
    const looks = linkStyles(links);
    // Seen from one side, so links in the other direction change the sign of their curve.
    const bends = links.map((each) => {
      const look = looks.get(each.id);
      return look === undefined ? 0 : bendFromSource(each, look) * (each.source === 'a' ? 1 : -1);
    });
    expect(new Set(bends).size).toBe(3);
    expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
    expect([...linkStyles([link('a', 'b', {})]).values()][0]?.bend).toBe(0);
  });
});

describe('a subgraph', () => {
  const subgraph = {
    nodes: ['a', 'b', 'c'].map(entity),
    links: [
      link('a', 'b', { id: 'x', line: 'x1' }),
      link('a', 'c', { id: 'x', line: 'x2' }),
      link('b', 'c', { id: 'y' }),
    ],
  };

  test('counts each deal once, however many links it has', () => {
    expect(uniqueDeals(subgraph).map((deal) => deal.id)).toEqual(['x', 'y']);
    expect(Object.fromEntries(dealCountsByEntity(subgraph))).toEqual({ a: 1, b: 2, c: 2 });
  });

  test('counts the deals without a central entity', () => {
    expect(countDealsBetweenOthers(subgraph, new Set(['a']))).toBe(1);
    expect(countDealsBetweenOthers(subgraph, new Set(['a', 'b']))).toBe(0);
    // A deal with three parties also has a link between the two others. It still counts as a deal
    // of the central entity.
    expect(
      countDealsBetweenOthers(
        { links: [link('b', 'c', { id: 'x', line: 'x3' }), ...subgraph.links] },
        new Set(['a']),
      ),
    ).toBe(1);
  });

  test('loses the links of hidden entities, and merges with another subgraph', () => {
    const rest = omitEntities(subgraph, ['c']);
    expect([rest.nodes.length, rest.links.length]).toEqual([2, 1]);
    expect(mergeSubgraphs([subgraph, rest])).toEqual(subgraph);
  });

  test('has the same initial layout each time, and fills the field', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `n${index}`);
    const coordinates = initialCoordinates(ids, new Set(['n7']));
    expect(initialCoordinates(ids, new Set(['n7']))).toEqual(coordinates);
    expect([...coordinates.slice(14, 16)]).toEqual([0, 0]);
    const field = fitToField(coordinates.map((value) => value * 3 + 17));
    const ys = field.filter((_, index) => index % 2 === 1);
    expect(Math.max(...ys)).toBeCloseTo(FIELD_HALF_HEIGHT, 0);
    expect(Math.min(...ys)).toBeCloseTo(-FIELD_HALF_HEIGHT, 0);
    // A few entities stay together in the middle.
    const two = fitToField(initialCoordinates(ids.slice(0, 2), new Set()));
    expect(Math.max(...two.map(Math.abs))).toBeLessThan(FIELD_HALF_HEIGHT / 2);
  });

  test('is drawn at the positions of the layout, except pins and entities that the layout lacks', () => {
    const coordinates = new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 0 }]]); // prettier-ignore
    const scene = buildScene(
      subgraph,
      { centerIds: new Set(['a']), dimOthers: true },
      coordinates,
      new Map([['b', { x: 5, y: 6 }]]),
    );
    const [a, b, c] = scene.nodes;
    expect(a).toMatchObject({ x: 0, y: 0, central: true, pinned: false });
    expect(b).toMatchObject({ x: 5, y: 6, pinned: true });
    expect(c?.x).toBeGreaterThan(0);
    expect(scene.links.map(({ dimmed }) => dimmed)).toEqual([false, false, true]);
  });

  test('renders as SVG with title, legend and notes, and with all names escaped', () => {
    const nodes = [{ ...entity('a'), shortName: '<script>&"' }, entity('b')];
    const scene = buildScene(
      { nodes, links: [link('a', 'b', { disputed: true })] },
      { centerIds: new Set(), dimOthers: false },
      new Map(),
      new Map(),
    );
    const families = {
      ownership: '#000001',
      supply: '#000002',
      compute: '#000003',
      together: '#000004',
      rivalry: '#000005',
      law: '#000006',
    };
    const svg = renderSvg({
      scene,
      width: 400,
      height: 300,
      nodeCircles: new Map([
        ['a', { x: 10, y: 20, radius: 5 }],
        ['b', { x: 200, y: 100, radius: 5 }],
      ]),
      labels: [{ id: 'a', x: 20, y: 20 }],
      colors: { paper: '#ffffff', ink: '#111111', soft: '#222222', accent: '#333333', families },
      opacity: { normal: 1, dimmed: 0.3 },
      text: {
        title: 'Deals of A\u0000',
        subtitle: 'Known as of 24 November 2026',
        legend: legendItems(scene),
        notes: ['Sources: 1 by R & Co.', 'Data license: CC0-1.0. dealgraph, revision 7.'],
      },
      measure: (text, size) => (text.length * size) / 2,
      font: '',
    });
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('stroke-dasharray');
    expect(svg).toContain('revision 7');
    expect(svg).toContain('R &amp; Co.');
    // Control characters are not allowed in XML, not even escaped.
    expect(svg).toContain('>Deals of A</text>');
    expect(svg).not.toContain('<style');
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining(legendItems(scene).map(({ text }) => text)));
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(400);
      expect(Number(y)).toBeLessThan(Number(/height="(\d+)"/.exec(svg)?.[1]));
    }
  });

  test('wraps its notes into lines that fit', () => {
    expect(wrapText('one two three four', 9, ({ length }) => length)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('unbreakable', 4, ({ length }) => length)).toEqual(['unbreakable']);
  });
});
