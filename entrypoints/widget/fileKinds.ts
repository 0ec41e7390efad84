/** Kinds of files that are offered to choose. */
export const FILE_KINDS = '.json,.csv,.tsv,.txt,.xlsx,.xlsm,.ods,.xls,.xml,.html,application/json,text/csv';

/** Workbooks are read, beside texts. */
export const READS_WORKBOOKS: boolean = true;
