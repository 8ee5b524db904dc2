// What the transfer of a local asset took, in nanoseconds: the median of what the command wrote.
//
//     node speed.js <file>

import { readFileSync } from 'node:fs';
import { median } from './report.js';

const batches = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const transfer = batches.find(({ instance, benchmark }) => instance === 'Local' && benchmark === 'transfer_keep_alive');
if (!transfer) throw new Error('no transfer of a local asset was measured');
console.log(Math.round(median(transfer.time_results.map((result) => result.extrinsic_time))));
