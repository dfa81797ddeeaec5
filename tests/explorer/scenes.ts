/** A view for a screenshot. */
export interface ScreenshotScene {
  readonly name: string;
  readonly path: string;
  /** Text that proves that the view has its content. */
  readonly expectedText: string;
}

/** Every view, on the included data sets. */
export const SCENES: readonly ScreenshotScene[] = [
  { name: 'home', path: '/', expectedText: 'Recently announced' },
  { name: 'search', path: '/search?text=nvdia', expectedText: 'best match first' },
  {
    name: 'search-claims',
    path: '/search?text=investment+dollars&kind=CLAIM',
    expectedText: 'best match first',
  },
  { name: 'search-nothing', path: '/search?text=zzzzzz', expectedText: 'No results for' },
  {
    name: 'deals',
    path: '/relationships?least=10000&announcedFrom=2025&announcedTo=2025&sort=AMOUNT',
    expectedText: '44 deals',
  },
  { name: 'deals-none', path: '/relationships?text=zzzzzz', expectedText: 'No deals match the filters' },
  { name: 'entity', path: '/entities/anthropic', expectedText: 'Anthropic is a party to 51 deals' },
  { name: 'entity-product', path: '/entities/h20', expectedText: 'Deals about H20' },
  {
    name: 'relationship',
    path: '/relationships/microsoft-nvidia-anthropic-investment',
    expectedText: 'Tie: the claim recorded first is used',
  },
  { name: 'source', path: '/sources/archyworldys-anthropic-15b', expectedText: 'Archyworldys' },
  { name: 'picture', path: '/picture?of=anthropic', expectedText: 'of them between the others' },
  {
    name: 'picture-deal',
    path: '/picture?of=openai&selected=deal~nvidia-openai-investment-loi-2025',
    expectedText: 'Claims and sources',
  },
  { name: 'picture-framed', path: '/picture?of=coreweave,openai&embed=1', expectedText: 'Open in dealgraph' },
  {
    name: 'picture-month',
    path: '/picture?of=openai&activeOn=2025-11',
    expectedText: 'without a date are not shown',
  },
  {
    name: 'circles-framed',
    path: '/questions/circles?through=nvidia&longest=2&embed=1',
    expectedText: 'Sources: ',
  },
  { name: 'deals-framed', path: '/relationships?types=LOAN&embed=1', expectedText: 'Sources: ' },
  {
    name: 'shared',
    path: '/relationships?knownOn=2025-10-01&revision=1',
    expectedText: 'Recorded since revision 1',
  },
  { name: 'picture-empty', path: '/picture', expectedText: 'Choose a company to start' },
  {
    name: 'connections',
    path: '/questions/connections?from=anthropic&to=tsmc',
    expectedText: 'shortest and best sourced first',
  },
  {
    name: 'connections-none',
    path: '/questions/connections?from=anthropic&to=tsmc&types=LITIGATION',
    expectedText: 'No path of up to',
  },
  { name: 'circles', path: '/questions/circles', expectedText: 'First 20 payment loops' },
  {
    name: 'circles-through',
    path: '/questions/circles?through=nvidia&longest=2',
    expectedText: '6 payment loops',
  },
  {
    name: 'circles-none',
    path: '/questions/circles?through=akamai&types=LOAN',
    expectedText: 'No payment loop of up to 4 companies includes Akamai',
  },
  {
    name: 'dependence',
    path: '/questions/dependence',
    expectedText: 'get 50% or more from one supplier',
  },
  {
    name: 'dependence-chips',
    path: '/questions/dependence?on=CHIPS&measure=LINKS&share=75',
    expectedText: 'get 75% or more from one supplier',
  },
  {
    name: 'dependence-none',
    path: '/questions/dependence?of=akamai&text=zzzzzz',
    expectedText: 'No known dependence involving Akamai',
  },
  {
    name: 'changes',
    path: '/questions/changes?from=2025-09-30&to=2025-12-31&of=anthropic',
    expectedText: 'changed, newest first',
  },
  {
    name: 'changes-none',
    path: '/questions/changes?from=2015-01-01&to=2015-02-01',
    expectedText: 'No changes between 1 January 2015 and 1 February 2015',
  },
  {
    name: 'changes-backwards',
    path: '/questions/changes?from=2026-01-01&to=2025-01-01',
    expectedText: 'The earlier date is after the later date',
  },
  {
    name: 'counterparties',
    path: '/questions/counterparties?of=nvidia,openai',
    expectedText: 'Show picture',
  },
  {
    name: 'counterparties-none',
    path: '/questions/counterparties?of=nvidia,openai&types=LITIGATION',
    expectedText: 'No company has deals with both NVIDIA and OpenAI',
  },
  {
    name: 'counterparties-empty',
    path: '/questions/counterparties',
    expectedText: 'Choose two or more companies',
  },
  { name: 'entity-money-year', path: '/entities/openai?money=year', expectedText: 'Announced in' },
  {
    name: 'entity-money-payer',
    path: '/entities/openai?money=payer',
    expectedText: 'All payers in deals of OpenAI',
  },
  { name: 'disagreements', path: '/questions/disagreements?term=AMOUNT', expectedText: 'disagreements' },
  { name: 'then', path: '/entities/openai?knownOn=2019-12-31', expectedText: 'Showing what was public on' },
  { name: 'not-here', path: '/entities/nobody-at-all', expectedText: 'No entity has the ID' },
  { name: 'nowhere', path: '/no/such/place', expectedText: 'No page at' },
];
