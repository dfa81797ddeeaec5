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

/** The money that is paid to somebody and that it pays, as intervals, by kind of deal, year or counterparty; each sum with the deals behind it. */
export function MoneySection({ entity }: { entity: EntityNameFragment }): ReactNode {
  const { address, setParams } = useRouter();
  const group = readMoneyGroup(address.params);
  const filter = readFilter(address.params);
  const input = filterInput(filter);
  return (
    <section aria-labelledby="money">
      <h2 id="money">Money in and out</h2>
      <p className="hint">
        What sources say was paid or promised, as the least and the most that their words allow. Parts and
        wholes are never counted twice, and currencies never added together.
      </p>
      <RadioTabs
        label="What the money is summed up by"
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
