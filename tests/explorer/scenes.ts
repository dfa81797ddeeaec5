/** A view as a picture of it is taken, with what has to be on it. */
export interface ScreenshotScene {
  readonly name: string;
  readonly path: string;
  /** A text that shows that the view has its content. */
  readonly expectedText: string;
}

/** Every view, on the data sets of the project. */
export const SCENES: readonly ScreenshotScene[] = [
  { name: 'home', path: '/', expectedText: 'Announced last' },
  { name: 'search', path: '/search?text=nvdia', expectedText: 'the best match first' },
  {
    name: 'search-claims',
    path: '/search?text=investment+dollars&kind=CLAIM',
    expectedText: 'the best match first',
  },
  { name: 'search-nothing', path: '/search?text=zzzzzz', expectedText: 'Nothing was found' },
  {
    name: 'deals',
    path: '/relationships?least=10000&announcedFrom=2025&announcedTo=2025&sort=AMOUNT',
    expectedText: '23 deals',
  },
  { name: 'deals-none', path: '/relationships?text=zzzzzz', expectedText: 'No deal is left' },
  { name: 'entity', path: '/entities/anthropic', expectedText: 'Anthropic is a party in 47 deals' },
  { name: 'entity-product', path: '/entities/h20', expectedText: 'Deals about it' },
  {
    name: 'relationship',
    path: '/relationships/microsoft-nvidia-anthropic-investment',
    expectedText: 'What was recorded first stands',
  },
  { name: 'source', path: '/sources/archyworldys-anthropic-15b', expectedText: 'What it says' },
  { name: 'picture', path: '/picture?of=anthropic', expectedText: '89 of them among others only' },
  {
    name: 'picture-deal',
    path: '/picture?of=openai&selected=deal~nvidia-openai-investment-loi-2025',
    expectedText: 'Who says so',
  },
  { name: 'picture-framed', path: '/picture?of=coreweave,openai&embed=1', expectedText: 'Open in dealgraph' },
  { name: 'picture-empty', path: '/picture', expectedText: 'Nothing to draw yet' },
  {
    name: 'connections',
    path: '/questions/connections?from=anthropic&to=tsmc',
    expectedText: 'the shortest and best evidenced first',
  },
  {
    name: 'connections-none',
    path: '/questions/connections?from=anthropic&to=tsmc&types=LITIGATION',
    expectedText: 'No way of at most',
  },
  { name: 'circles', path: '/questions/circles', expectedText: 'The first 20 circles' },
  { name: 'circles-through', path: '/questions/circles?through=nvidia&longest=2', expectedText: '7 circles' },
  {
    name: 'circles-none',
    path: '/questions/circles?through=akamai&types=LOAN',
    expectedText: 'Money goes in no circle of at most 4 through Akamai',
  },
  { name: 'dependence', path: '/questions/dependence', expectedText: '4 depend on one for 50 % or more' },
  {
    name: 'dependence-chips',
    path: '/questions/dependence?on=CHIPS&measure=LINKS&share=75',
    expectedText: 'for 75 % or more',
  },
  {
    name: 'dependence-none',
    path: '/questions/dependence?of=akamai&text=zzzzzz',
    expectedText: 'Nobody is known to depend on Akamai',
  },
  {
    name: 'changes',
    path: '/questions/changes?from=2025-09-30&to=2025-12-31&of=anthropic',
    expectedText: 'told otherwise',
  },
  {
    name: 'changes-none',
    path: '/questions/changes?from=2015-01-01&to=2015-02-01',
    expectedText: 'Nothing became known between 1 January 2015 and 1 February 2015',
  },
  {
    name: 'changes-backwards',
    path: '/questions/changes?from=2026-01-01&to=2025-01-01',
    expectedText: 'The first day is later than the second',
  },
  {
    name: 'counterparties',
    path: '/questions/counterparties?of=nvidia,openai',
    expectedText: 'common counterparties',
  },
  {
    name: 'counterparties-none',
    path: '/questions/counterparties?of=nvidia,openai&types=LITIGATION',
    expectedText: 'Nobody has deals with both NVIDIA and OpenAI',
  },
  {
    name: 'counterparties-empty',
    path: '/questions/counterparties',
    expectedText: 'Choose two companies or more',
  },
  { name: 'entity-money-year', path: '/entities/openai?money=year', expectedText: 'Announced in' },
  {
    name: 'entity-money-payer',
    path: '/entities/openai?money=payer',
    expectedText: 'All who pay in deals of OpenAI',
  },
  { name: 'disagreements', path: '/questions/disagreements?term=AMOUNT', expectedText: 'disagreements' },
  { name: 'then', path: '/entities/openai?knownOn=2019-12-31', expectedText: 'as it could be known on' },
  { name: 'not-here', path: '/entities/nobody-at-all', expectedText: 'There is no entity with the id' },
  { name: 'nowhere', path: '/no/such/place', expectedText: 'There is nothing at' },
];
