// A field of a record in, what the machine says there out, where a person said otherwise.
import type { ValueField } from '../../../domain/decision.ts';
import { amountWords, dateWords, flowsByReceiver, KIND_WORDS, type PartyName, STATUS_WORDS } from '../words.ts';
import type { ScreenView } from './view.ts';

/** Null where the record says what the machine says. */
export function machineWords({ machine, record }: ScreenView, name: PartyName, field: ValueField): string | null {
  if (machine === null || JSON.stringify(machine[field]) === JSON.stringify(pick(record, field))) return null;
  switch (field) {
    case 'date':
      return dateWords(machine.date);
    case 'transfers':
      return (
        flowsByReceiver(machine.transfers)
          .map(({ to, transfers }) => `${amountWords(transfers)} to ${name(to)}`)
          .join('; ') || 'nothing'
      );
    case 'parties':
    case 'mediators':
      return machine[field].map(name).join(', ') || 'nobody';
    case 'kind':
      return KIND_WORDS[machine.kind];
    case 'status':
      return STATUS_WORDS[machine.status];
    case 'named':
      return machine.named.join(', ') || 'nobody';
    case 'location':
    case 'agreement':
      return machine[field] ?? 'nothing';
  }
}

function pick(record: ScreenView['record'], field: ValueField): unknown {
  if (field !== 'transfers') return record[field];
  return record.transfers.map(({ to, from, category, count, qualifier }) => ({ to, from, category, count, qualifier }));
}
