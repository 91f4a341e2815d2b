import { join } from 'node:path';
import { municipalitiesOf } from '../observations/observe.ts';
import { municipalitiesOfReported } from '../observations/reported.ts';
import { maskCpr } from '../register/cpr.ts';
import { receivedFile } from '../register/deliveries/file-hash.ts';
import type { Manifest } from '../register/deliveries/manifest.ts';
import type { ParquetFiles } from '../register/deliveries/parquet-files.ts';
import { readDelivery } from '../register/deliveries/read-delivery.ts';
import { tableOfFile } from '../register/import/table-files.ts';
import { type RegisterFile, readRegister } from '../register/read-register.ts';
import type { Register } from '../register/register.ts';
import { compareReleases } from '../releases/compare-releases.ts';
import { programVersion } from '../shared/package-root.ts';
import type { Finding } from '../shared/problem.ts';
import { acceptDelivery } from '../store/accept-delivery.ts';
import { compareLedger } from '../store/compare-ledger.ts';
import { type DataFolder, dataFolder, makeDataFolder } from '../store/data-folder.ts';
import { ledgerEntries } from '../store/delivery-ledger.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { duckdbParquetFiles } from '../store/parquet-files.ts';
import { defaultKeyFolder, pseudonymKey } from '../store/pseudonym-key.ts';
import type { Effects } from './effects.ts';

/** An installation on this machine: its data folder, store and Parquet files, compared with each other. */
export interface Installation {
  readonly data: DataFolder;
  readonly store: Store;
  readonly parquet: ParquetFiles;
  /** What was found, and put right, when the ledgers were compared with the disk. */
  readonly findings: readonly Finding[];
  readonly close: () => void;
}

/** Opens the installation in a data folder, making what is missing. A UserProblem when it cannot be used. */
export async function openInstallation(root: string, effects: Effects): Promise<Installation> {
  const data = dataFolder(root);
  await makeDataFolder(data);
  const store = openStore(data.store);
  const parquet = await duckdbParquetFiles();
  const findings = [
    ...(await compareLedger(store, data, effects.now())),
    ...(await compareReleases({ data, store }, effects.now())),
  ];
  return {
    data,
    store,
    parquet,
    findings,
    close: () => {
      parquet.close();
      store.close();
    },
  };
}

/** Reads and checks the files and keeps them as a new delivery. A UserProblem, and nothing kept, when there are errors. */
export async function importFiles(
  installation: Installation,
  files: readonly RegisterFile[],
  about: { readonly by: string; readonly ownMunicipality?: string | undefined },
  effects: Effects,
): Promise<{ manifest: Manifest; register: Register; remarks: readonly Finding[] }> {
  const key = await pseudonymKey(defaultKeyFolder(effects.env), installation.data.root);
  const { register, remarks } = readRegister(files, {
    pseudonymKey: key,
    ownMunicipality: about.ownMunicipality,
  });
  const municipalities = [
    ...new Set([...municipalitiesOf(register), ...municipalitiesOfReported(register)]),
  ].sort();
  const manifest = await acceptDelivery(
    register,
    {
      receivedAt: effects.now().toISOString(),
      by: maskCpr(about.by),
      programVersion: programVersion(),
      municipalities,
      receivedFiles: files
        .filter(({ name }) => tableOfFile(name))
        .map(({ name, bytes }) => receivedFile(maskCpr(name), bytes)),
      findings: remarks,
    },
    installation,
  );
  return { manifest, register, remarks };
}

/** The newest delivery that is whole; undefined when there is none. */
export async function newestRegister(
  installation: Installation,
): Promise<{ manifest: Manifest; register: Register } | undefined> {
  const newest = ledgerEntries(installation.store).findLast((entry) => entry.status === 'accepted');
  return newest && readDelivery(join(installation.data.deliveries, newest.id), installation.parquet);
}
