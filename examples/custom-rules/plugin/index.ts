import { definePlugin } from 'curbcut';
import { formNotice } from './form-notice.ts';
import { oldName } from './old-name.ts';
import { onePhone } from './one-phone.ts';
import { table } from './table.ts';

export default definePlugin({ rules: [oldName, formNotice, onePhone], reporters: [table] });
