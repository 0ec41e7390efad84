import { licenseColumns, staffColumns } from '../columns.tsx';
import { reactList } from '../reactList.ts';
import { start } from '../start.ts';
import { markOf, StaffTable } from './StaffTable.tsx';

const list = reactList(StaffTable);

start({ staff: list(staffColumns), licenses: list(licenseColumns(markOf)) });
