import { WITHOUT_ICONS } from './ownFontsOnly.ts';
import './style.css';
import { setIconOptions } from '@fluentui/react';
import { licenseColumns, staffColumns } from '../columns.tsx';
import { reactList } from '../reactList.ts';
import { start } from '../start.ts';
import { StaffTable, switchOf } from './StaffTable.tsx';

setIconOptions(WITHOUT_ICONS);
const list = reactList(StaffTable);

start({ staff: list(staffColumns), licenses: list(licenseColumns(switchOf)) });
