import type { ReactNode } from 'react';
import { filterInput, readFilter } from '../../core/filters.ts';
import { MONEY_GROUPS, readMoneyGroup } from '../../core/questions.ts';
import type { EntityNameFragment } from '../../generated/operations.ts';
import { RadioTabs } from '../radio-tabs.tsx';
import { useRouter } from '../router.tsx';
import { MoneyByParty } from './by-party.tsx';
import { MoneyByType } from './by-type.tsx';
import { MoneyByYear } from './by-year.tsx';

const GROUP_CHOICES = (Object.keys(MONEY_GROUPS) as (keyof typeof MONEY_GROUPS)[]).map((value) => ({
  value,
  name: MONEY_GROUPS[value],
}));

/** The money of an entity, in and out, as intervals by type, year, payer or payee. */
export function MoneySection({ entity }: { entity: EntityNameFragment }): ReactNode {
  const { address, setParams } = useRouter();
  const group = readMoneyGroup(address.params);
  const filter = readFilter(address.params);
  const input = filterInput(filter);
  return (
    <section aria-labelledby="money">
      <h2 id="money">Money in and out</h2>
      <p className="hint">
        Amounts paid or promised, according to the sources, as ranges. Canceled and rumored deals do not count
        unless you filter by status. A deal recorded as part of another is not counted twice. Currencies are
        never added together.
      </p>
      <RadioTabs
        label="Group sums"
        name="money"
        choices={GROUP_CHOICES}
        chosen={group}
        onChoose={(money) => setParams({ money: money === 'type' ? '' : money })}
      />
      {group === 'type' && <MoneyByType entity={entity} filter={input} />}
      {group === 'year' && <MoneyByYear entity={entity} filter={filter} />}
      {(group === 'payer' || group === 'payee') && (
        <MoneyByParty entity={entity} role={group} filter={input} />
      )}
    </section>
  );
}
