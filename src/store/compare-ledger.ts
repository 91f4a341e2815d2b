import { DELIVERY_KIND } from '../register/deliveries/delivery-kind.ts';
import type { Finding } from '../shared/problem.ts';
import { compareKept } from './compare-kept.ts';
import type { DataFolder } from './data-folder.ts';
import { ledgerEntries, recordDelivery, setDeliveryStatus } from './delivery-ledger.ts';
import type { Store } from './open-store.ts';

/** Compares the ledger with the deliveries on the disk and puts right what can be. Every difference is a finding. */
export function compareLedger(store: Store, data: DataFolder, now: Date): Promise<Finding[]> {
  const ledger = {
    entries: () => ledgerEntries(store),
    record: (manifest: Parameters<typeof recordDelivery>[1]) => recordDelivery(store, manifest),
    setStatus: (id: string, status: Parameters<typeof setDeliveryStatus>[2]) =>
      setDeliveryStatus(store, id, status),
  };
  const { deliveries: parent, quarantine } = data;
  return compareKept({ parent, quarantine, kind: DELIVERY_KIND, ledger }, now);
}
